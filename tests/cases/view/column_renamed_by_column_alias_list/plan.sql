-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: view public.r is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 expand: drop view public.r
-- locks: ACCESS EXCLUSIVE on public.r
DROP VIEW public.r;

-- 2/2 expand: create view public.r
-- locks: ACCESS SHARE on public.reading
SET search_path = public;
CREATE VIEW public.r AS
SELECT id AS id, v AS amount, at AS "when" FROM reading;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
