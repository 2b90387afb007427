CREATE TYPE st AS ENUM ('on', 'off');
CREATE FUNCTION is_live(s st) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s = 'on' $$;
CREATE TABLE t (s st, at timestamptz);
CREATE INDEX i ON t (at) WHERE is_live(s);
CREATE INDEX day ON t (((at AT TIME ZONE 'UTC')::date));
