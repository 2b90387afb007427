-- irreversible: values of public.t.b may lose precision or range: numeric(10,2) becomes numeric(10,4); values of public.t.c may lose precision or range: numeric becomes numeric(8,3); values of public.t.f may lose precision or range: integer becomes numeric(6,1)
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN a TYPE numeric(12,2);

-- 2/4 expand: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- loss D105: values of public.t.b may lose precision or range: numeric(10,2) becomes numeric(10,4)
-- loss D105: values of public.t.c may lose precision or range: numeric becomes numeric(8,3)
-- caution F205: fails when a value of public.t.b does not fit numeric(10,4)
-- caution F205: fails when a value of public.t.c does not fit numeric(8,3)
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: D105 without permission: values of public.t.b may lose precision or range: numeric(10,2) becomes numeric(10,4)
-- allow it with --allow 'D105:public.t.b'
-- allow it with --allow 'D105:public.t.c'
--   ALTER TABLE public.t
--       ALTER COLUMN b TYPE numeric(10,4),
--       ALTER COLUMN c TYPE numeric(8,3);

-- 3/4 expand: alter column public.t.d
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t
    ALTER COLUMN d TYPE numeric,
    ALTER COLUMN e TYPE double precision;

-- 4/4 expand: alter column public.t.f
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- loss D105: values of public.t.f may lose precision or range: integer becomes numeric(6,1)
-- caution F205: fails when a value of public.t.f does not fit numeric(6,1)
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: D105 without permission: values of public.t.f may lose precision or range: integer becomes numeric(6,1)
-- allow it with --allow 'D105:public.t.f'
--   ALTER TABLE public.t ALTER COLUMN f TYPE numeric(6,1);

COMMIT;

RESET search_path;
RESET check_function_bodies;
