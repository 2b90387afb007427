-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/1 expand: create constraint public.t.t_a_key
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t."uq C/A", builds public.t.t_a_key, builds public.t.t_b_c_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (a)
-- caution F202: fails when public.t holds duplicates of (b, c)
-- caution F202: fails when public.t holds duplicates of (c, a)
-- caution L402: nobody can read or write public.t while it is indexed
SET search_path = public;
ALTER TABLE public.t
    ADD CONSTRAINT t_a_key UNIQUE (a),
    ADD CONSTRAINT t_b_c_key UNIQUE (b, c),
    ADD CONSTRAINT "uq C/A" UNIQUE (c, a) INCLUDE (b);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
