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
    ('alias', 'materialized_view public.daily_totals', '{"kind":"materialized_view","before":{"schema":"public","name":"totals"},"after":{"schema":"public","name":"daily_totals"}}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/5 expand: alter materialized_view public.totals
-- locks: ACCESS EXCLUSIVE on public.totals
ALTER MATERIALIZED VIEW public.totals RENAME TO daily_totals;

-- 3/5 expand: alter materialized_view public.daily_totals
-- code that knows the old name goes on until contract
-- caution B301: REFRESH MATERIALIZED VIEW public.totals fails from here on: it is a view
CREATE VIEW public.totals WITH (security_invoker='true') AS SELECT * FROM public.daily_totals;
GRANT SELECT ON TABLE public.totals TO app_reader;

COMMIT;

BEGIN;

-- 4/5 contract: alter materialized_view public.daily_totals
-- the old name of the materialized_view
-- caution B301: code that still names public.totals fails
DROP VIEW public.totals;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'materialized_view public.daily_totals';

COMMIT;

BEGIN;

-- 5/5 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
