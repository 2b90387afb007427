-- schemadiff plan: before.sql -> after.sql
-- 23 steps: 23 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/23 expand: drop column public.t.g
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_1, ACCESS EXCLUSIVE on public.t_d, ACCESS EXCLUSIVE on public.t_1_1
ALTER TABLE public.t DROP COLUMN g;

-- 2/23 expand: create function public.f(bigint)
SET search_path = public;
CREATE FUNCTION public.f(a bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $$ SELECT a + 1 $$;

-- 3/23 expand: drop constraint public.t.t_a_check
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_1, ACCESS EXCLUSIVE on public.t_d, ACCESS EXCLUSIVE on public.t_1_1
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_a_check;

-- 4/23 expand: drop index public.t_1_1_f_idx1
-- because of column public.t_1_1.a
-- locks: ACCESS EXCLUSIVE on public.t_1_1
DROP INDEX public.t_1_1_f_idx1;

-- 5/23 expand: drop index public.t_f_idx
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_1, ACCESS EXCLUSIVE on public.t_d, ACCESS EXCLUSIVE on public.t_1_1
DROP INDEX public.t_f_idx;

-- 6/23 expand: drop view public.v
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 7/23 expand: drop trigger public.t.w
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_1, ACCESS EXCLUSIVE on public.t_d, ACCESS EXCLUSIVE on public.t_1_1
DROP TRIGGER w ON public.t;

-- 8/23 expand: drop policy public.t.p
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
DROP POLICY p ON public.t;

-- 9/23 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_1, ACCESS EXCLUSIVE on public.t_d, ACCESS EXCLUSIVE on public.t_1_1
-- work: rewrites public.t_1_1, rewrites public.t_d
-- caution L402: nobody can read or write public.t_d while it is rewritten
-- caution L402: nobody can read or write public.t_1_1 while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;

-- 10/23 expand: drop function public.f(integer)
SET search_path = '';
DROP FUNCTION public.f(integer);

-- 11/23 expand: create column public.t.g
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_1, ACCESS EXCLUSIVE on public.t_d, ACCESS EXCLUSIVE on public.t_1_1
-- work: reads all of public.t_1_1, reads all of public.t_d, rewrites public.t_1_1, rewrites public.t_d
-- caution F203: fails when a row of public.t does not fulfil f(a) > 0
-- caution L402: nobody can read or write public.t_d while it is rewritten
-- caution L402: nobody can read or write public.t_1_1 while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ADD COLUMN g bigint GENERATED ALWAYS AS (f(a)) STORED,
    ADD CONSTRAINT t_a_check CHECK (f(a) > 0);

-- 12/23 expand: create index public.t_1_1_f_idx1
-- because of column public.t_1_1.a
-- locks: SHARE on public.t_1_1
-- work: builds public.t_1_1_f_idx1
-- caution F202: fails when public.t_1_1 holds duplicates
-- caution L403: nobody can write public.t_1_1 while it is indexed
CREATE UNIQUE INDEX t_1_1_f_idx1 ON public.t_1_1 USING btree ((f(k))) WHERE f(a) > 1;

-- 13/23 expand: create index public.t_f_idx
-- because of column public.t.a
-- locks: SHARE on public.t
CREATE INDEX t_f_idx ON ONLY public.t USING btree ((f(a)));

-- 14/23 expand: create index public.t_1_f_idx
-- because of column public.t_1.a
-- locks: SHARE on public.t_1
CREATE INDEX t_1_f_idx ON ONLY public.t_1 USING btree ((f(a)));

-- 15/23 expand: create index public.t_1_1_f_idx
-- because of column public.t_1_1.a
-- locks: SHARE on public.t_1_1
-- work: builds public.t_1_1_f_idx
-- caution L403: nobody can write public.t_1_1 while it is indexed
CREATE INDEX t_1_1_f_idx ON public.t_1_1 USING btree ((f(a)));

-- 16/23 expand: create index public.t_d_f_idx
-- because of column public.t_d.a
-- locks: SHARE on public.t_d
-- work: builds public.t_d_f_idx
-- caution L403: nobody can write public.t_d while it is indexed
CREATE INDEX t_d_f_idx ON public.t_d USING btree ((f(a)));

-- 17/23 expand: create index_attach public.t_1_1_f_idx
-- because of index public.t_1_f_idx
-- locks: ACCESS SHARE on public.t_1_1, ACCESS SHARE on public.t_1
ALTER INDEX public.t_1_f_idx ATTACH PARTITION public.t_1_1_f_idx;

-- 18/23 expand: create index_attach public.t_1_f_idx
-- because of index public.t_f_idx
-- locks: ACCESS SHARE on public.t_1, ACCESS SHARE on public.t
ALTER INDEX public.t_f_idx ATTACH PARTITION public.t_1_f_idx;

-- 19/23 expand: create index_attach public.t_d_f_idx
-- because of index public.t_f_idx
-- locks: ACCESS SHARE on public.t_d, ACCESS SHARE on public.t
ALTER INDEX public.t_f_idx ATTACH PARTITION public.t_d_f_idx;

-- 20/23 expand: create view public.v
-- because of column public.t.a
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT f(a) AS x FROM t;

-- 21/23 expand: create trigger public.t.w
-- because of column public.t.a
-- locks: SHARE ROW EXCLUSIVE on public.t, SHARE ROW EXCLUSIVE on public.t_1, SHARE ROW EXCLUSIVE on public.t_d, SHARE ROW EXCLUSIVE on public.t_1_1
CREATE TRIGGER w
    BEFORE UPDATE ON public.t
    FOR EACH ROW
    WHEN (f(new.a) > 1)
    EXECUTE FUNCTION public.on_write();

-- 22/23 expand: create trigger_state public.t_1_1.w
-- because of trigger public.t.w
-- locks: SHARE ROW EXCLUSIVE on public.t_1_1
ALTER TABLE public.t_1_1 DISABLE TRIGGER w;

-- 23/23 expand: create policy public.t.p
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t
    USING (f(a) > 2);

COMMIT;

RESET search_path;
RESET check_function_bodies;
