-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- U001: default public.t.a is compared as text (--no-scratch)
-- U001: default public.t.b is compared as text (--no-scratch)
-- U001: default public.t.c is compared as text (--no-scratch)
-- U001: default public.t.d is compared as text (--no-scratch)
-- U001: default public.t.e is compared as text (--no-scratch)
-- U001: default public.t.f is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/1 expand: alter default public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE ONLY public.t
    ALTER COLUMN a SET DEFAULT now() + '7 days'::interval,
    ALTER COLUMN b SET DEFAULT current_date - 1,
    ALTER COLUMN c SET DEFAULT session_user,
    ALTER COLUMN d SET DEFAULT '1 day 02:00'::interval,
    ALTER COLUMN e SET DEFAULT -1 * 2,
    ALTER COLUMN f SET DEFAULT -1.5e3;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
