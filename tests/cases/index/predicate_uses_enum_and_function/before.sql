CREATE TYPE st AS ENUM ('on', 'off');
CREATE TABLE t (s st, at timestamptz);
CREATE INDEX i ON t (at) WHERE s = 'on';
