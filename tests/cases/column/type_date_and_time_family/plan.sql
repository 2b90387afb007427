-- irreversible: values of public.t.c may lose precision or range: time without time zone becomes time(0) without time zone; values of public.t.d may lose precision or range: interval becomes interval(0); values of public.t.e may lose precision or range: timestamp(0) without time zone becomes date
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.a does not fit timestamp without time zone
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN a TYPE timestamp without time zone,
    ALTER COLUMN b TYPE timestamp(6) without time zone;

-- 2/2 expand: alter column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- loss D105: values of public.t.c may lose precision or range: time without time zone becomes time(0) without time zone
-- loss D105: values of public.t.d may lose precision or range: interval becomes interval(0)
-- loss D105: values of public.t.e may lose precision or range: timestamp(0) without time zone becomes date
-- caution F205: fails when a value of public.t.c does not fit time(0) without time zone
-- caution F205: fails when a value of public.t.d does not fit interval(0)
-- caution F205: fails when a value of public.t.e does not fit date
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: D105 without permission: values of public.t.c may lose precision or range: time without time zone becomes time(0) without time zone
-- allow it with --allow 'D105:public.t.c'
-- allow it with --allow 'D105:public.t.d'
-- allow it with --allow 'D105:public.t.e'
--   ALTER TABLE public.t
--       ALTER COLUMN c TYPE time(0) without time zone,
--       ALTER COLUMN d TYPE interval(0),
--       ALTER COLUMN e TYPE date;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
