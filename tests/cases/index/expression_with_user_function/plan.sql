-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract
-- U001: index public.t_norm is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter function public.norm(text)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.norm(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $$ SELECT trim(lower($1)) $$;

-- 2/5 expand: create function public.norm(text, integer)
CREATE FUNCTION public.norm(text, integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$ SELECT substr(norm($1), 1, $2) $$;

COMMIT;

-- 3/5 expand: prepare index public.t_norm
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_norm, reads all of public.t
CREATE INDEX CONCURRENTLY __schemadiff_new_5fbfec77 ON public.t USING btree ((norm(a)), (norm(a, 3)));

BEGIN;

-- 4/5 expand: create index public.t_norm
-- locks: SHARE UPDATE EXCLUSIVE on public.t_norm
ALTER INDEX public.t_norm RENAME TO __schemadiff_old_5fbfec77;
ALTER INDEX public.__schemadiff_new_5fbfec77 RENAME TO t_norm;

COMMIT;

-- 5/5 contract: drop index public.t_norm
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_5fbfec77;

RESET search_path;
RESET check_function_bodies;
