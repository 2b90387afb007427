-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 4 expand, 2 contract
-- U001: default public.lamps.s is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: alter enum public.state
SET search_path = public;
ALTER TYPE public.state ADD VALUE 'unknown';

COMMIT;

BEGIN;

-- 2/6 expand: alter default public.lamps.s
-- locks: ACCESS EXCLUSIVE on public.lamps
ALTER TABLE ONLY public.lamps ALTER COLUMN s SET DEFAULT 'unknown';

COMMIT;

-- 3/6 expand: create index public.lamps_unknown
-- locks: SHARE UPDATE EXCLUSIVE on public.lamps
-- work: builds public.lamps_unknown
CREATE INDEX CONCURRENTLY lamps_unknown ON public.lamps USING btree (id) WHERE s = 'unknown';

BEGIN;

-- 4/6 expand: create view public.unknown_lamps
-- locks: ACCESS SHARE on public.lamps
CREATE VIEW public.unknown_lamps AS
SELECT id FROM lamps WHERE s = 'unknown';

COMMIT;

BEGIN;

-- 5/6 contract: create constraint public.lamps.unknown_has_note
-- locks: ACCESS EXCLUSIVE on public.lamps
-- caution B305: code that writes rows that public.lamps.unknown_has_note forbids fails
ALTER TABLE public.lamps ADD CONSTRAINT unknown_has_note CHECK (s <> 'unknown' OR note IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- 6/6 contract: alter constraint public.lamps.unknown_has_note
-- locks: SHARE UPDATE EXCLUSIVE on public.lamps
-- work: reads all of public.lamps
-- caution F203: fails when old rows of public.lamps break unknown_has_note
ALTER TABLE public.lamps VALIDATE CONSTRAINT unknown_has_note;

COMMIT;

RESET search_path;
RESET check_function_bodies;
