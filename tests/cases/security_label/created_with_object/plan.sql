-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create table public.b
SET search_path = public;
CREATE TABLE public.b (
    id integer
);

-- 2/6 expand: drop view public.v
-- because of column public.a.id
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
DROP VIEW public.v;

-- 3/6 expand: alter column public.a.id
-- locks: ACCESS EXCLUSIVE on public.a
-- work: rewrites public.a
-- caution L402: nobody can read or write public.a while it is rewritten
SET search_path = public;
ALTER TABLE public.a ALTER COLUMN id TYPE bigint;

-- 4/6 expand: create view public.v
-- because of column public.a.id
-- locks: ACCESS SHARE on public.a
CREATE VIEW public.v AS
SELECT id FROM a;

-- 5/6 expand: create security_label of table public.b
SECURITY LABEL FOR dummy ON TABLE public.b IS 'new';

-- 6/6 expand: create security_label of view public.v
-- because of view public.v
SECURITY LABEL FOR dummy ON VIEW public.v IS 'kept';

COMMIT;

RESET search_path;
RESET check_function_bodies;
