-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create collation public.ci
SET search_path = public;
CREATE COLLATION public.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);

-- 2/3 expand: create collation public.german
CREATE COLLATION public.german (provider = icu, locale = 'de-DE');

-- 3/3 expand: alter column public.t.name
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.t_login_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (login)
-- caution L402: nobody can read or write public.t while it is indexed
ALTER TABLE public.t
    ALTER COLUMN name TYPE text COLLATE public.german,
    ADD COLUMN login text COLLATE public.ci,
    ADD CONSTRAINT t_login_key UNIQUE (login);

COMMIT;

RESET search_path;
RESET check_function_bodies;
