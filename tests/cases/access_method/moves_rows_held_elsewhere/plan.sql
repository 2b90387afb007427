-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/6 expand: alter column public.holder.x
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
SET search_path = public;
ALTER TABLE public.holder ALTER COLUMN x TYPE json USING pg_catalog.to_json(x);

-- 2/6 expand: alter column public.holder.y
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN y TYPE json USING pg_catalog.to_json(y);

-- 3/6 expand: alter table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t SET ACCESS METHOD am;

-- 4/6 expand: alter column public.holder.x
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.x does not fit public.t
-- caution L402: nobody can read or write public.holder while it is rewritten
CREATE TYPE public.__schemadiff_rows_f5de1fa8 AS (value public.t);
ALTER TABLE public.holder ALTER COLUMN x TYPE public.t USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_f5de1fa8, pg_catalog.json_build_object('value', x))).value;
DROP TYPE public.__schemadiff_rows_f5de1fa8;

-- 5/6 expand: alter column public.holder.y
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.y does not fit public.t[]
-- caution L402: nobody can read or write public.holder while it is rewritten
CREATE TYPE public.__schemadiff_rows_b992f392 AS (value public.t[]);
ALTER TABLE public.holder ALTER COLUMN y TYPE public.t[] USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_b992f392, pg_catalog.json_build_object('value', y))).value;
DROP TYPE public.__schemadiff_rows_b992f392;

-- 6/6 expand: create column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD COLUMN c date;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
