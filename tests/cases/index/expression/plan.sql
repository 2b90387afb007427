-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 5 expand, 1 contract
-- U001: index public.u_email is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 expand: create index public.u_case
-- locks: SHARE UPDATE EXCLUSIVE on public.u
-- work: builds public.u_case
SET search_path = public;
CREATE INDEX CONCURRENTLY u_case ON public.u USING btree ((CASE WHEN last IS NULL THEN first ELSE last END), (COALESCE(first, '')));

-- 2/6 expand: create index public.u_doc
-- locks: SHARE UPDATE EXCLUSIVE on public.u
-- work: builds public.u_doc
CREATE INDEX CONCURRENTLY u_doc ON public.u USING btree ((doc ->> 'city'), (CAST(doc -> 'age' AS int)));

-- 3/6 expand: prepare index public.u_email
-- locks: SHARE UPDATE EXCLUSIVE on public.u
-- work: builds public.u_email, reads all of public.u
CREATE INDEX CONCURRENTLY __schemadiff_new_a5d86e38 ON public.u USING btree ((lower(email)), (upper(last)) DESC);

BEGIN;

-- 4/6 expand: create index public.u_email
-- locks: SHARE UPDATE EXCLUSIVE on public.u_email
ALTER INDEX public.u_email RENAME TO __schemadiff_old_a5d86e38;
ALTER INDEX public.__schemadiff_new_a5d86e38 RENAME TO u_email;

COMMIT;

-- 5/6 expand: create index public.u_full
-- locks: SHARE UPDATE EXCLUSIVE on public.u
-- work: builds public.u_full
CREATE INDEX CONCURRENTLY u_full ON public.u USING btree (((first || ' ') || last));

-- 6/6 contract: drop index public.u_email
-- locks: SHARE UPDATE EXCLUSIVE on public.u
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_a5d86e38;

RESET search_path;
RESET check_function_bodies;
