-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- U001: rule public.t.r is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/1 expand: alter rule public.t.r
-- locks: ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.log
SET search_path = public;
CREATE OR REPLACE RULE r AS ON DELETE TO t DO INSERT INTO log VALUES (old.id, now());

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
