-- irreversible: values of public.holds.x lose every field whose name public.v does not have; values of public.holds.y lose every field whose name public.v[] does not have
-- schemadiff plan: before.sql -> after.sql
-- 17 steps: 17 expand; 17 refused
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/17 expand: alter column public.holds.x
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.holds
-- work: rewrites public.holds
-- caution L402: nobody can read or write public.holds while it is rewritten
-- refused: needs a refused step: column public.holds.x
--   ALTER TABLE public.holds ALTER COLUMN x TYPE json USING pg_catalog.to_json(x);

-- 2/17 expand: alter column public.holds.y
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.holds
-- work: rewrites public.holds
-- caution L402: nobody can read or write public.holds while it is rewritten
-- refused: needs a refused step: column public.holds.y
--   ALTER TABLE public.holds ALTER COLUMN y TYPE json USING pg_catalog.to_json(y);

-- 3/17 expand: drop view public.w
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.w
-- refused: needs a refused step: view public.w
--   DROP VIEW public.w;

-- 4/17 expand: drop function public.takes(public.v)
-- because of view public.v
-- refused: needs a refused step: function public.takes(public.v)
--   DROP FUNCTION public.takes(public.v);

-- 5/17 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- refused: needs a refused step: column public.holds.x
--   DROP VIEW public.v;

-- 6/17 expand: create view public.v
-- locks: ACCESS SHARE on public.t
-- refused: needs a refused step: view public.v
--   CREATE VIEW public.v AS
--   SELECT a::numeric AS a, b FROM t;

-- 7/17 expand: alter column public.holds.x
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.holds
-- work: rewrites public.holds
-- loss D105: values of public.holds.x lose every field whose name public.v does not have
-- caution F205: fails when a value of public.holds.x does not fit public.v
-- caution L402: nobody can read or write public.holds while it is rewritten
-- refused: D105 without permission: values of public.holds.x lose every field whose name public.v does not have
-- allow it with --allow 'D105:public.holds.x'
--   CREATE TYPE public.__schemadiff_rows_c2bf151c AS (value public.v);
--   ALTER TABLE public.holds ALTER COLUMN x TYPE public.v USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_c2bf151c, pg_catalog.json_build_object('value', x))).value;
--   DROP TYPE public.__schemadiff_rows_c2bf151c;

-- 8/17 expand: alter column public.holds.y
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.holds
-- work: rewrites public.holds
-- loss D105: values of public.holds.y lose every field whose name public.v[] does not have
-- caution F205: fails when a value of public.holds.y does not fit public.v[]
-- caution L402: nobody can read or write public.holds while it is rewritten
-- refused: D105 without permission: values of public.holds.y lose every field whose name public.v[] does not have
-- allow it with --allow 'D105:public.holds.y'
--   CREATE TYPE public.__schemadiff_rows_e9741ba1 AS (value public.v[]);
--   ALTER TABLE public.holds ALTER COLUMN y TYPE public.v[] USING (pg_catalog.json_populate_record(NULL::public.__schemadiff_rows_e9741ba1, pg_catalog.json_build_object('value', y))).value;
--   DROP TYPE public.__schemadiff_rows_e9741ba1;

-- 9/17 expand: create default public.v.b
-- because of view public.v
-- refused: needs a refused step: view public.v
--   ALTER TABLE ONLY public.v ALTER COLUMN b SET DEFAULT 'x';

-- 10/17 expand: create function public.takes(public.v)
-- because of view public.v
-- refused: needs a refused step: view public.v
--   CREATE FUNCTION public.takes(x public.v)
--    RETURNS integer
--    LANGUAGE sql
--   AS $$ SELECT x.a::integer $$;

-- 11/17 expand: create view public.w
-- because of view public.v
-- refused: needs a refused step: view public.v
--   CREATE VIEW public.w AS
--   SELECT takes(v.*) AS taken FROM v;

-- 12/17 expand: create rule public.v.up
-- because of view public.v
-- locks: ROW EXCLUSIVE on public.t
-- refused: needs a refused step: view public.v
--   CREATE RULE up AS ON UPDATE TO v DO INSTEAD UPDATE t SET b = new.b WHERE a = old.a;

-- 13/17 expand: create trigger public.v.io
-- because of view public.v
-- refused: needs a refused step: view public.v
--   CREATE TRIGGER io
--       INSTEAD OF INSERT ON public.v
--       FOR EACH ROW
--       EXECUTE FUNCTION public.noop();

-- 14/17 expand: create comment of column public.v.a
-- because of view public.v
-- refused: needs a refused step: view public.v
--   COMMENT ON COLUMN public.v.a IS 'a';

-- 15/17 expand: create comment of trigger public.v.io
-- because of trigger public.v.io
-- refused: needs a refused step: view public.v
--   COMMENT ON TRIGGER io ON public.v IS 'io';

-- 16/17 expand: create privilege of column public.v.a
-- because of view public.v
-- refused: needs a refused step: view public.v
--   GRANT SELECT (a) ON TABLE public.v TO app_reader;

-- 17/17 expand: create privilege of column public.v.b
-- because of view public.v
-- refused: needs a refused step: view public.v
--   GRANT UPDATE (b) ON TABLE public.v TO app_reader;

RESET search_path;
RESET check_function_bodies;
