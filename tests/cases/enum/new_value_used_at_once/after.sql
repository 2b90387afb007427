CREATE TYPE state AS ENUM ('on', 'off', 'unknown');
CREATE TABLE lamps (
    id int PRIMARY KEY,
    s state NOT NULL DEFAULT 'unknown',
    note text,
    CONSTRAINT unknown_has_note CHECK (s <> 'unknown' OR note IS NOT NULL)
);
CREATE INDEX lamps_unknown ON lamps (id) WHERE s = 'unknown';
CREATE VIEW unknown_lamps AS SELECT id FROM lamps WHERE s = 'unknown';
