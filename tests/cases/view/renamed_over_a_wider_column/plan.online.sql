-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 3 expand, 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('alias', 'view public.names', '{"kind":"view","before":{"schema":"public","name":"labels"},"after":{"schema":"public","name":"names"}}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/8 expand: alter view public.labels
-- locks: ACCESS EXCLUSIVE on public.labels
ALTER VIEW public.labels RENAME TO names;

-- 3/8 expand: alter view public.names
-- code that knows the old name goes on until contract
CREATE VIEW public.labels WITH (security_invoker='true') AS SELECT * FROM public.names;

COMMIT;

BEGIN;

-- 4/8 contract: alter view public.names
-- the old name of the view
-- caution B301: code that still names public.labels fails
DROP VIEW public.labels;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'view public.names';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/8 contract: drop view public.names
-- because of column public.items.label
-- locks: ACCESS EXCLUSIVE on public.names
DROP VIEW public.names;

-- 6/8 contract: alter column public.items.label
-- locks: ACCESS EXCLUSIVE on public.items
SET search_path = public;
ALTER TABLE public.items ALTER COLUMN label TYPE character varying(20);

-- 7/8 contract: create view public.names
-- because of column public.items.label
-- locks: ACCESS SHARE on public.items
CREATE VIEW public.names AS
SELECT id, label FROM items;

COMMIT;

BEGIN;

-- 8/8 contract: drop schema schemadiff
-- nothing is open any more
SET search_path = '';
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
