-- irreversible: column public.t.gone is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 6 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/7 expand: alter column public.holder.c
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
SET search_path = public;
ALTER TABLE public.holder ALTER COLUMN c TYPE json USING pg_catalog.to_json(c);

-- 2/7 expand: alter column public.holder.d
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN d TYPE json USING pg_catalog.to_json(d);

-- 3/7 expand: alter table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t SET LOGGED;

-- 4/7 expand: alter column public.holder.c
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.c does not fit public.t
-- caution L402: nobody can read or write public.holder while it is rewritten
CREATE TYPE public.__schemadiff_rows_eb438c26 AS (value public.t);
ALTER TABLE public.holder ALTER COLUMN c TYPE public.t USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_eb438c26, pg_catalog.json_build_object('value', c))).value;
DROP TYPE public.__schemadiff_rows_eb438c26;

-- 5/7 expand: alter column public.holder.d
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.d does not fit public.t[]
-- caution L402: nobody can read or write public.holder while it is rewritten
CREATE TYPE public.__schemadiff_rows_163f259e AS (value public.t[]);
ALTER TABLE public.holder ALTER COLUMN d TYPE public.t[] USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_163f259e, pg_catalog.json_build_object('value', d))).value;
DROP TYPE public.__schemadiff_rows_163f259e;

-- 6/7 expand: create column public.t.new
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD COLUMN new date;

-- 7/7 contract: drop column public.t.gone
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.gone is dropped with its values
-- refused: D103 without permission: column public.t.gone is dropped with its values
-- allow it with --allow 'D103:public.t.gone'
--   ALTER TABLE public.t DROP COLUMN gone;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
