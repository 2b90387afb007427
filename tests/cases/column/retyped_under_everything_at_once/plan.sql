-- irreversible: values of public.t.b may lose precision or range: integer becomes smallint
-- schemadiff plan: before.sql -> after.sql
-- 31 steps: 31 expand; 31 refused
-- column order: not that of the target, and stays so: public.t (a, b, parent, twice, r)
-- U001: column public.t.r is compared as text (--no-scratch)
-- U001: default public.t.b is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/31 expand: drop default public.t.b
-- because of column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: default public.t.b
--   ALTER TABLE ONLY public.t ALTER COLUMN b DROP DEFAULT;

-- 2/31 expand: drop constraint public.t.t_b_check
-- because of column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: constraint public.t.t_b_check
--   ALTER TABLE public.t DROP CONSTRAINT t_b_check;

-- 3/31 expand: drop constraint public.t.t_parent_fkey
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: constraint public.t.t_parent_fkey
--   ALTER TABLE public.t DROP CONSTRAINT t_parent_fkey;

-- 4/31 expand: alter column public.t.parent
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: constraint public.t.t_parent_fkey
--   ALTER TABLE public.t ALTER COLUMN parent TYPE bigint;

-- 5/31 expand: drop constraint public.t.t_r_excl
-- because of column public.t.r
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: constraint public.t.t_r_excl
--   ALTER TABLE public.t DROP CONSTRAINT t_r_excl;

-- 6/31 expand: drop column public.t.r
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.r
--   ALTER TABLE public.t DROP COLUMN r;

-- 7/31 expand: drop index public.t_expr_idx
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: index public.t_expr_idx
--   DROP INDEX public.t_expr_idx;

-- 8/31 expand: drop view public.v
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.v
-- refused: needs a refused step: view public.v
--   DROP VIEW public.v;

-- 9/31 expand: drop materialized_view public.m
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.m
-- refused: needs a refused step: materialized_view public.m
--   DROP MATERIALIZED VIEW public.m;

-- 10/31 expand: drop rule public.t.keep
-- because of column public.log.a
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: rule public.t.keep
--   DROP RULE keep ON public.t;

-- 11/31 expand: alter column public.log.a
-- locks: ACCESS EXCLUSIVE on public.log
-- work: rewrites public.log
-- caution L402: nobody can read or write public.log while it is rewritten
-- refused: needs a refused step: rule public.t.keep
--   ALTER TABLE public.log ALTER COLUMN a TYPE bigint;

-- 12/31 expand: drop trigger public.t.when_a
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: trigger public.t.when_a
--   DROP TRIGGER when_a ON public.t;

-- 13/31 expand: drop policy public.t.mine
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: policy public.t.mine
--   DROP POLICY mine ON public.t;

-- 14/31 expand: drop column public.t.twice
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: view public.v
--   ALTER TABLE public.t DROP COLUMN twice;

-- 15/31 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: index public.t_expr_idx
--   ALTER TABLE public.t ALTER COLUMN a TYPE bigint;

-- 16/31 expand: create column public.t.twice
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: column public.t.twice
--   ALTER TABLE public.t ADD COLUMN twice bigint GENERATED ALWAYS AS (a * 2) STORED;

-- 17/31 expand: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- loss D105: values of public.t.b may lose precision or range: integer becomes smallint
-- caution F205: fails when a value of public.t.b does not fit smallint
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: D105 without permission: values of public.t.b may lose precision or range: integer becomes smallint
-- allow it with --allow 'D105:public.t.b'
--   ALTER TABLE public.t ALTER COLUMN b TYPE smallint;

-- 18/31 expand: create column public.t.r
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: column public.t.a
--   ALTER TABLE public.t ADD COLUMN r int8range GENERATED ALWAYS AS (int8range(a, a + 1)) STORED;

-- 19/31 expand: create default public.t.b
-- because of column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.b
--   ALTER TABLE ONLY public.t ALTER COLUMN b SET DEFAULT 1;

-- 20/31 expand: create constraint public.t.t_b_check
-- because of column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil b > 0
-- caution L401: nobody can read or write public.t while all of it is read
-- refused: needs a refused step: column public.t.b
--   ALTER TABLE public.t ADD CONSTRAINT t_b_check CHECK (b > 0);

-- 21/31 expand: create constraint public.t.t_parent_fkey
-- because of column public.t.a
-- locks: SHARE ROW EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F204: fails when a row of public.t has no counterpart in public.t
-- caution L403: nobody can write public.t while it is read in full
-- refused: needs a refused step: column public.t.a
--   ALTER TABLE public.t ADD CONSTRAINT t_parent_fkey FOREIGN KEY (parent) REFERENCES public.t (a);

-- 22/31 expand: create constraint public.t.t_r_excl
-- because of column public.t.r
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.t_r_excl, reads all of public.t
-- caution F206: fails when rows of public.t overlap
-- caution L402: nobody can read or write public.t while it is indexed
-- refused: needs a refused step: column public.t.r
--   ALTER TABLE public.t ADD CONSTRAINT t_r_excl EXCLUDE USING gist (r WITH &&);

-- 23/31 expand: create index public.t_expr_idx
-- because of column public.t.a
-- locks: SHARE on public.t
-- work: builds public.t_expr_idx
-- caution L403: nobody can write public.t while it is indexed
-- refused: needs a refused step: column public.t.b
--   CREATE INDEX t_expr_idx ON public.t USING btree ((a + b)) WHERE b > 2;

-- 24/31 expand: create view public.v
-- because of column public.t.a
-- locks: ACCESS SHARE on public.t
-- refused: needs a refused step: column public.t.b
--   CREATE VIEW public.v AS
--   SELECT a, b, twice FROM t;

-- 25/31 expand: create materialized_view public.m
-- because of column public.t.a
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
-- refused: needs a refused step: column public.t.b
--   CREATE MATERIALIZED VIEW public.m AS
--   SELECT sum(a) AS s, b FROM t GROUP BY b;

-- 26/31 expand: create index public.m_b_idx
-- because of materialized_view public.m
-- refused: needs a refused step: materialized_view public.m
--   CREATE UNIQUE INDEX m_b_idx ON public.m USING btree (b);

-- 27/31 expand: create rule public.t.keep
-- because of column public.log.a
-- locks: ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.log
-- refused: needs a refused step: column public.t.a
--   CREATE RULE keep AS ON DELETE TO t DO INSERT INTO log VALUES (old.a);

-- 28/31 expand: create rule public.v.through
-- because of column public.t.a
-- locks: ROW EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.b
--   CREATE RULE through AS ON INSERT TO v DO INSTEAD INSERT INTO t (a, b) VALUES (new.a, new.b);

-- 29/31 expand: create trigger public.t.when_a
-- because of column public.t.a
-- locks: SHARE ROW EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.b
--   CREATE TRIGGER when_a
--       BEFORE UPDATE OF a, b ON public.t
--       FOR EACH ROW
--       WHEN (new.a > old.b)
--       EXECUTE FUNCTION public.noop();

-- 30/31 expand: create policy public.t.mine
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.b
--   CREATE POLICY mine ON public.t
--       USING (a > 1 AND b < 9)
--       WITH CHECK (twice > 2);

-- 31/31 expand: create comment of column public.v.twice
-- because of view public.v
-- refused: needs a refused step: view public.v
--   COMMENT ON COLUMN public.v.twice IS 'two times a';

RESET search_path;
RESET check_function_bodies;
