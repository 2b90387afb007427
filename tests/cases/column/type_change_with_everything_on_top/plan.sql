-- schemadiff plan: before.sql -> after.sql
-- 19 steps: 19 expand
-- U001: column public.t.up is compared as text (--no-scratch)
-- U001: default public.t.code is compared as text (--no-scratch)
-- U001: constraint public.t.t_code_check is compared as text (--no-scratch)
-- U001: index public.t_code is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/19 expand: drop column public.t.up
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP COLUMN up;

-- 2/19 expand: drop default public.t.code
-- because of column public.t.code
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN code DROP DEFAULT;

-- 3/19 expand: drop constraint public.t.t_code_check
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT t_code_check;

-- 4/19 expand: drop constraint public.t.t_code_fkey
-- because of column public.ref.code
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.ref
ALTER TABLE public.t DROP CONSTRAINT t_code_fkey;

-- 5/19 expand: alter column public.ref.code
-- locks: ACCESS EXCLUSIVE on public.ref
SET search_path = public;
ALTER TABLE public.ref ALTER COLUMN code TYPE text;

-- 6/19 expand: drop index public.t_code
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.t_code;

-- 7/19 expand: drop materialized_view public.m
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.m
DROP MATERIALIZED VIEW public.m;

-- 8/19 expand: drop view public.v
-- because of column public.t.code
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 9/19 expand: drop trigger public.t.tr
-- because of column public.t.code
-- locks: ACCESS EXCLUSIVE on public.t
DROP TRIGGER tr ON public.t;

-- 10/19 expand: alter column public.t.code
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN code TYPE text,
    ADD COLUMN up text GENERATED ALWAYS AS (upper(code)) STORED;

-- 11/19 expand: create default public.t.code
-- because of column public.t.code
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN code SET DEFAULT 'none';

-- 12/19 expand: create constraint public.t.t_code_check
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil code <> ''
-- caution L401: nobody can read or write public.t while all of it is read
ALTER TABLE public.t ADD CONSTRAINT t_code_check CHECK (code <> '');

-- 13/19 expand: create constraint public.t.t_code_fkey
-- because of column public.ref.code
-- locks: SHARE ROW EXCLUSIVE on public.t, SHARE ROW EXCLUSIVE on public.ref
-- work: reads all of public.ref, reads all of public.t
-- caution F204: fails when a row of public.t has no counterpart in public.ref
-- caution L403: nobody can write public.t while it is read in full
-- caution L403: nobody can write public.ref while it is read in full
ALTER TABLE public.t ADD CONSTRAINT t_code_fkey FOREIGN KEY (code) REFERENCES public.ref (code);

-- 14/19 expand: create index public.t_code
-- locks: SHARE on public.t
-- work: builds public.t_code
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_code ON public.t USING btree (code) WHERE code <> 'none';

-- 15/19 expand: create view public.v
-- because of column public.t.code
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT code, count(*) AS n FROM t GROUP BY code;

-- 16/19 expand: create materialized_view public.m
-- because of view public.v
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
CREATE MATERIALIZED VIEW public.m AS
SELECT * FROM v WHERE n > 1;

-- 17/19 expand: create index public.m_code
-- because of materialized_view public.m
CREATE INDEX m_code ON public.m USING btree (code);

-- 18/19 expand: create rule public.v.r
-- because of column public.t.code
-- locks: ROW EXCLUSIVE on public.t
CREATE RULE r AS ON DELETE TO v DO INSTEAD DELETE FROM t WHERE code = old.code;

-- 19/19 expand: create trigger public.t.tr
-- because of column public.t.code
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE TRIGGER tr
    BEFORE UPDATE OF code ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;
