-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN b TYPE timestamp(6) without time zone;

COMMIT;

BEGIN;

-- 2/3 contract: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.a does not fit timestamp without time zone
-- caution B306: readers of public.t.a get timestamp without time zone in place of date
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN a TYPE timestamp without time zone;

COMMIT;

-- 3/3 contract: alter column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- loss D105: values of public.t.c may lose precision or range: time without time zone becomes time(0) without time zone
-- loss D105: values of public.t.d may lose precision or range: interval becomes interval(0)
-- loss D105: values of public.t.e may lose precision or range: timestamp(0) without time zone becomes date
-- caution F205: fails when a value of public.t.c does not fit time(0) without time zone
-- caution F205: fails when a value of public.t.d does not fit interval(0)
-- caution F205: fails when a value of public.t.e does not fit date
-- caution B305: code that writes values of public.t.c that do not fit time(0) without time zone fails
-- caution B305: code that writes values of public.t.d that do not fit interval(0) fails
-- caution B306: readers of public.t.e get date in place of timestamp(0) without time zone
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: D105 without permission: values of public.t.c may lose precision or range: time without time zone becomes time(0) without time zone
-- allow it with --allow 'D105:public.t.c'
-- allow it with --allow 'D105:public.t.d'
-- allow it with --allow 'D105:public.t.e'
--   ALTER TABLE public.t
--       ALTER COLUMN c TYPE time(0) without time zone,
--       ALTER COLUMN d TYPE interval(0),
--       ALTER COLUMN e TYPE date;

RESET search_path;
RESET check_function_bodies;
