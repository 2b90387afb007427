-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand
-- U001: index public.u_email is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create index public.u_case
-- locks: SHARE on public.u
-- work: builds public.u_case
-- caution L403: nobody can write public.u while it is indexed
SET search_path = public;
CREATE INDEX u_case ON public.u USING btree ((CASE WHEN last IS NULL THEN first ELSE last END), (COALESCE(first, '')));

-- 2/5 expand: create index public.u_doc
-- locks: SHARE on public.u
-- work: builds public.u_doc
-- caution L403: nobody can write public.u while it is indexed
CREATE INDEX u_doc ON public.u USING btree ((doc ->> 'city'), (CAST(doc -> 'age' AS int)));

-- 3/5 expand: drop index public.u_email
-- locks: ACCESS EXCLUSIVE on public.u
SET search_path = '';
DROP INDEX public.u_email;

-- 4/5 expand: create index public.u_email
-- locks: SHARE on public.u
-- work: builds public.u_email
-- caution L403: nobody can write public.u while it is indexed
SET search_path = public;
CREATE INDEX u_email ON public.u USING btree ((lower(email)), (upper(last)) DESC);

-- 5/5 expand: create index public.u_full
-- locks: SHARE on public.u
-- work: builds public.u_full
-- caution L403: nobody can write public.u while it is indexed
CREATE INDEX u_full ON public.u USING btree (((first || ' ') || last));

COMMIT;

RESET search_path;
RESET check_function_bodies;
