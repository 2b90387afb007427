-- irreversible: values of public.holder.c lose every field whose name public.v does not have; values of public.holder.d lose every field whose name public.v[] does not have; values of public.holder_of_holder.h lose every field whose name public.holder does not have
-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 8 expand; 8 refused
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/8 expand: alter column public.holder_of_holder.h
-- because of column public.holder.c
-- locks: ACCESS EXCLUSIVE on public.holder_of_holder
-- work: rewrites public.holder_of_holder
-- caution L402: nobody can read or write public.holder_of_holder while it is rewritten
-- refused: needs a refused step: column public.holder_of_holder.h
--   ALTER TABLE public.holder_of_holder ALTER COLUMN h TYPE json USING pg_catalog.to_json(h);

-- 2/8 expand: alter column public.holder.c
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
-- refused: needs a refused step: column public.holder.c
--   ALTER TABLE public.holder ALTER COLUMN c TYPE json USING pg_catalog.to_json(c);

-- 3/8 expand: alter column public.holder.d
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
-- refused: needs a refused step: column public.holder.d
--   ALTER TABLE public.holder ALTER COLUMN d TYPE json USING pg_catalog.to_json(d);

-- 4/8 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- refused: needs a refused step: column public.holder.c
--   DROP VIEW public.v;

-- 5/8 expand: create view public.v
-- refused: needs a refused step: view public.v
--   CREATE VIEW public.v AS
--   SELECT 2 AS b, 1 AS a;

-- 6/8 expand: alter column public.holder.c
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- loss D105: values of public.holder.c lose every field whose name public.v does not have
-- caution F205: fails when a value of public.holder.c does not fit public.v
-- caution L402: nobody can read or write public.holder while it is rewritten
-- refused: D105 without permission: values of public.holder.c lose every field whose name public.v does not have
-- allow it with --allow 'D105:public.holder.c'
--   CREATE TYPE public.__schemadiff_rows_eb438c26 AS (value public.v);
--   ALTER TABLE public.holder ALTER COLUMN c TYPE public.v USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_eb438c26, pg_catalog.json_build_object('value', c))).value;
--   DROP TYPE public.__schemadiff_rows_eb438c26;

-- 7/8 expand: alter column public.holder.d
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- loss D105: values of public.holder.d lose every field whose name public.v[] does not have
-- caution F205: fails when a value of public.holder.d does not fit public.v[]
-- caution L402: nobody can read or write public.holder while it is rewritten
-- refused: D105 without permission: values of public.holder.d lose every field whose name public.v[] does not have
-- allow it with --allow 'D105:public.holder.d'
--   CREATE TYPE public.__schemadiff_rows_163f259e AS (value public.v[]);
--   ALTER TABLE public.holder ALTER COLUMN d TYPE public.v[] USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_163f259e, pg_catalog.json_build_object('value', d))).value;
--   DROP TYPE public.__schemadiff_rows_163f259e;

-- 8/8 expand: alter column public.holder_of_holder.h
-- because of column public.holder.c
-- locks: ACCESS EXCLUSIVE on public.holder_of_holder
-- work: rewrites public.holder_of_holder
-- loss D105: values of public.holder_of_holder.h lose every field whose name public.holder does not have
-- caution F205: fails when a value of public.holder_of_holder.h does not fit public.holder
-- caution L402: nobody can read or write public.holder_of_holder while it is rewritten
-- refused: D105 without permission: values of public.holder_of_holder.h lose every field whose name public.holder does not have
-- allow it with --allow 'D105:public.holder_of_holder.h'
--   CREATE TYPE public.__schemadiff_rows_234202aa AS (value public.holder);
--   ALTER TABLE public.holder_of_holder ALTER COLUMN h TYPE public.holder USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_234202aa, pg_catalog.json_build_object('value', h))).value;
--   DROP TYPE public.__schemadiff_rows_234202aa;

RESET search_path;
RESET check_function_bodies;
