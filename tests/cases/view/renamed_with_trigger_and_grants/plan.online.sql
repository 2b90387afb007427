-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 3 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('alias', 'view public."Bargains"', '{"kind":"view","before":{"schema":"public","name":"cheap"},"after":{"schema":"public","name":"Bargains"}}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/5 expand: alter view public.cheap
-- locks: ACCESS EXCLUSIVE on public.cheap
ALTER VIEW public.cheap RENAME TO "Bargains";

-- 3/5 expand: alter view public."Bargains"
-- code that knows the old name goes on until contract
CREATE VIEW public.cheap WITH (security_invoker='true') AS SELECT * FROM public."Bargains";
ALTER VIEW public.cheap OWNER TO app_owner;
GRANT SELECT ON TABLE public.cheap TO PUBLIC;
GRANT SELECT, INSERT ON TABLE public.cheap TO app_writer;

COMMIT;

BEGIN;

-- 4/5 contract: alter view public."Bargains"
-- the old name of the view
-- caution B301: code that still names public.cheap fails
DROP VIEW public.cheap;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'view public."Bargains"';

COMMIT;

BEGIN;

-- 5/5 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
