-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 8 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/12 expand: prepare index public.t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_a, reads all of public.t
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_c36e7b94 ON public.t USING btree (a text_pattern_ops);

BEGIN;

-- 2/12 expand: create index public.t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t_a
ALTER INDEX public.t_a RENAME TO __schemadiff_old_c36e7b94;
ALTER INDEX public.__schemadiff_new_c36e7b94 RENAME TO t_a;

COMMIT;

-- 3/12 expand: prepare index public.t_b
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_b, reads all of public.t
CREATE INDEX CONCURRENTLY __schemadiff_new_952430d5 ON public.t USING btree (b);

BEGIN;

-- 4/12 expand: create index public.t_b
-- locks: SHARE UPDATE EXCLUSIVE on public.t_b
ALTER INDEX public.t_b RENAME TO __schemadiff_old_952430d5;
ALTER INDEX public.__schemadiff_new_952430d5 RENAME TO t_b;

COMMIT;

-- 5/12 expand: prepare index public.t_i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_i, reads all of public.t
CREATE INDEX CONCURRENTLY __schemadiff_new_978c3a69 ON public.t USING spgist (i);

BEGIN;

-- 6/12 expand: create index public.t_i
-- locks: SHARE UPDATE EXCLUSIVE on public.t_i
ALTER INDEX public.t_i RENAME TO __schemadiff_old_978c3a69;
ALTER INDEX public.__schemadiff_new_978c3a69 RENAME TO t_i;

COMMIT;

-- 7/12 expand: prepare index public.t_j
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_j, reads all of public.t
CREATE INDEX CONCURRENTLY __schemadiff_new_02c0eb29 ON public.t USING gin (j jsonb_path_ops);

BEGIN;

-- 8/12 expand: create index public.t_j
-- locks: SHARE UPDATE EXCLUSIVE on public.t_j
ALTER INDEX public.t_j RENAME TO __schemadiff_old_02c0eb29;
ALTER INDEX public.__schemadiff_new_02c0eb29 RENAME TO t_j;

COMMIT;

-- 9/12 contract: drop index public.t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_c36e7b94;

-- 10/12 contract: drop index public.t_b
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.__schemadiff_old_952430d5;

-- 11/12 contract: drop index public.t_i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.__schemadiff_old_978c3a69;

-- 12/12 contract: drop index public.t_j
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.__schemadiff_old_02c0eb29;

RESET search_path;
RESET check_function_bodies;
