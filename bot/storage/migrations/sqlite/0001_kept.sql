-- Only a file that says so is ours to change.
PRAGMA application_id = 1953065325;

-- One row per person who opted in to something. Of it, only the minute of the next dose can be read without the key.
CREATE TABLE kept (
    who BLOB NOT NULL PRIMARY KEY,
    kid INTEGER NOT NULL,
    rec BLOB NOT NULL,
    due INTEGER,
    state INTEGER NOT NULL DEFAULT 0,
    attempt INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE INDEX kept_due ON kept (due) WHERE state = 0 AND due IS NOT NULL;

CREATE INDEX kept_sending ON kept (who) WHERE state = 1;

-- By which mark each key in use is recognised; a mark tells nothing about its key.
CREATE TABLE marks (
    kid INTEGER NOT NULL PRIMARY KEY,
    mark BLOB NOT NULL
);
