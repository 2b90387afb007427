-- schemadiff plan: before.sql -> after.sql
-- 15 steps: 15 expand
-- column order: not that of the target, and stays so: public.t (a, n, size)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/15 expand: alter column public.holder_of_holder.h
-- because of column public.holder.c
-- locks: ACCESS EXCLUSIVE on public.holder_of_holder
-- work: rewrites public.holder_of_holder
-- caution L402: nobody can read or write public.holder_of_holder while it is rewritten
SET search_path = public;
ALTER TABLE public.holder_of_holder ALTER COLUMN h TYPE json USING pg_catalog.to_json(h);

-- 2/15 expand: alter column public.holder_of_holder."Rows"
-- because of column public.holder.c
-- locks: ACCESS EXCLUSIVE on public.holder_of_holder
-- work: rewrites public.holder_of_holder
-- caution L402: nobody can read or write public.holder_of_holder while it is rewritten
ALTER TABLE public.holder_of_holder ALTER COLUMN "Rows" TYPE json USING pg_catalog.to_json("Rows");

-- 3/15 expand: alter column public.holder.c
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN c TYPE json USING pg_catalog.to_json(c);

-- 4/15 expand: alter column public.holder.many
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN many TYPE json USING pg_catalog.to_json(many);

-- 5/15 expand: alter column public.holder.inside
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN inside TYPE json USING pg_catalog.to_json(inside);

-- 6/15 expand: alter column public.holder.checked
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN checked TYPE json USING pg_catalog.to_json(checked);

-- 7/15 expand: drop column public.t.size
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP COLUMN size;

-- 8/15 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.a does not fit character varying(10)
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN a TYPE character varying(10);

-- 9/15 expand: create column public.t.size
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ADD COLUMN size integer GENERATED ALWAYS AS (length(a)) STORED;

-- 10/15 expand: alter column public.holder.c
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.c does not fit public.t
-- caution L402: nobody can read or write public.holder while it is rewritten
CREATE TYPE public.__schemadiff_rows_eb438c26 AS (value public.t);
ALTER TABLE public.holder ALTER COLUMN c TYPE public.t USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_eb438c26, pg_catalog.json_build_object('value', c))).value;
DROP TYPE public.__schemadiff_rows_eb438c26;

-- 11/15 expand: alter column public.holder.many
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.many does not fit public.t[]
-- caution L402: nobody can read or write public.holder while it is rewritten
CREATE TYPE public.__schemadiff_rows_dd32f534 AS (value public.t[]);
ALTER TABLE public.holder ALTER COLUMN many TYPE public.t[] USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_dd32f534, pg_catalog.json_build_object('value', many))).value;
DROP TYPE public.__schemadiff_rows_dd32f534;

-- 12/15 expand: alter column public.holder.inside
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.inside does not fit public.pair
-- caution L402: nobody can read or write public.holder while it is rewritten
CREATE TYPE public.__schemadiff_rows_5d0810a5 AS (value public.pair);
ALTER TABLE public.holder ALTER COLUMN inside TYPE public.pair USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_5d0810a5, pg_catalog.json_build_object('value', inside))).value;
DROP TYPE public.__schemadiff_rows_5d0810a5;

-- 13/15 expand: alter column public.holder.checked
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.checked does not fit public.some_t
-- caution L402: nobody can read or write public.holder while it is rewritten
CREATE TYPE public.__schemadiff_rows_c2d50480 AS (value public.some_t);
ALTER TABLE public.holder ALTER COLUMN checked TYPE public.some_t USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_c2d50480, pg_catalog.json_build_object('value', checked))).value;
DROP TYPE public.__schemadiff_rows_c2d50480;

-- 14/15 expand: alter column public.holder_of_holder.h
-- because of column public.holder.c
-- locks: ACCESS EXCLUSIVE on public.holder_of_holder
-- work: rewrites public.holder_of_holder
-- caution F205: fails when a value of public.holder_of_holder.h does not fit public.holder
-- caution L402: nobody can read or write public.holder_of_holder while it is rewritten
CREATE TYPE public.__schemadiff_rows_234202aa AS (value public.holder);
ALTER TABLE public.holder_of_holder ALTER COLUMN h TYPE public.holder USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_234202aa, pg_catalog.json_build_object('value', h))).value;
DROP TYPE public.__schemadiff_rows_234202aa;

-- 15/15 expand: alter column public.holder_of_holder."Rows"
-- because of column public.holder.c
-- locks: ACCESS EXCLUSIVE on public.holder_of_holder
-- work: rewrites public.holder_of_holder
-- caution F205: fails when a value of public.holder_of_holder."Rows" does not fit public.holder[]
-- caution L402: nobody can read or write public.holder_of_holder while it is rewritten
CREATE TYPE public.__schemadiff_rows_c25888e8 AS (value public.holder[]);
ALTER TABLE public.holder_of_holder ALTER COLUMN "Rows" TYPE public.holder[] USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_c25888e8, pg_catalog.json_build_object('value', "Rows"))).value;
DROP TYPE public.__schemadiff_rows_c25888e8;

COMMIT;

RESET search_path;
RESET check_function_bodies;
