-- One row per person who opted in to something. Of it, only the minute of the next dose can be read without the key.
CREATE TABLE kept (
    who BYTEA NOT NULL PRIMARY KEY,
    kid INTEGER NOT NULL,
    rec BYTEA NOT NULL,
    due INTEGER,
    state SMALLINT NOT NULL DEFAULT 0,
    attempt INTEGER NOT NULL DEFAULT 0,
    lease TIMESTAMPTZ
);

CREATE INDEX kept_due ON kept (due) WHERE state = 0 AND due IS NOT NULL;

CREATE INDEX kept_sending ON kept (lease) WHERE state = 1;

-- By which mark each key in use is recognised; a mark tells nothing about its key.
CREATE TABLE marks (
    kid INTEGER NOT NULL PRIMARY KEY,
    mark BYTEA NOT NULL
);
