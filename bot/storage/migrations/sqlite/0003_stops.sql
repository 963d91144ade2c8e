-- The number of the last update with which anybody said stop: what is delivered late, and is older, begins nothing.
-- It says neither who, nor when.
CREATE TABLE stops (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    n INTEGER NOT NULL
) WITHOUT ROWID;
