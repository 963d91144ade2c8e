from tests.storage.fixtures import place, postgres_place, sqlite_place

__all__ = ["place", "postgres_place", "sqlite_place"]
