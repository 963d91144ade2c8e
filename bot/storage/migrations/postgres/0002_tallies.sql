-- How many doses ended how. Counted in the same transaction that ends them, so that the sums are right after a crash.
CREATE TABLE tallies (
    what TEXT NOT NULL PRIMARY KEY,
    n BIGINT NOT NULL
);
