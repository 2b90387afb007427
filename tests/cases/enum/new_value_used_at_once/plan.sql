-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand
-- U001: default public.lamps.s is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter enum public.state
SET search_path = public;
ALTER TYPE public.state ADD VALUE 'unknown';

COMMIT;

BEGIN;

-- 2/5 expand: alter default public.lamps.s
-- locks: ACCESS EXCLUSIVE on public.lamps
ALTER TABLE ONLY public.lamps ALTER COLUMN s SET DEFAULT 'unknown';

-- 3/5 expand: create constraint public.lamps.unknown_has_note
-- locks: ACCESS EXCLUSIVE on public.lamps
-- work: reads all of public.lamps
-- caution F203: fails when a row of public.lamps does not fulfil s <> 'unknown' OR note IS NOT NULL
-- caution L401: nobody can read or write public.lamps while all of it is read
ALTER TABLE public.lamps ADD CONSTRAINT unknown_has_note CHECK (s <> 'unknown' OR note IS NOT NULL);

-- 4/5 expand: create index public.lamps_unknown
-- locks: SHARE on public.lamps
-- work: builds public.lamps_unknown
-- caution L403: nobody can write public.lamps while it is indexed
CREATE INDEX lamps_unknown ON public.lamps USING btree (id) WHERE s = 'unknown';

-- 5/5 expand: create view public.unknown_lamps
-- locks: ACCESS SHARE on public.lamps
CREATE VIEW public.unknown_lamps AS
SELECT id FROM lamps WHERE s = 'unknown';

COMMIT;

RESET search_path;
RESET check_function_bodies;
