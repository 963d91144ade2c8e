-- The number of the last update with which anybody said stop: what is delivered late, and is older, begins nothing.
-- It says neither who, nor when.
CREATE TABLE stops (
    one BOOLEAN NOT NULL PRIMARY KEY DEFAULT TRUE CHECK (one),
    n BIGINT NOT NULL
);
