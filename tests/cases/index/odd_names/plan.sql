-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 5 expand, 1 contract
-- U001: index public."Idx ""one""" is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 expand: prepare index public."Idx ""one"""
-- locks: SHARE UPDATE EXCLUSIVE on public."T 1"
-- work: builds public."Idx ""one""", reads all of public."T 1"
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_6a5a9ea4 ON public."T 1" USING btree ("Col A", "select" COLLATE pg_catalog."C");

BEGIN;

-- 2/6 expand: create index public."Idx ""one"""
-- locks: SHARE UPDATE EXCLUSIVE on public."Idx ""one"""
ALTER INDEX public."Idx ""one""" RENAME TO __schemadiff_old_6a5a9ea4;
ALTER INDEX public.__schemadiff_new_6a5a9ea4 RENAME TO "Idx ""one""";

COMMIT;

-- 3/6 expand: create index public."Index\ntwo"
-- locks: SHARE UPDATE EXCLUSIVE on public."T 1"
-- work: builds public."Index\ntwo"
CREATE INDEX CONCURRENTLY "Index
two" ON public."T 1" USING btree ((lower("select"))) WHERE "Col A" > 0;

-- 4/6 expand: create index public."T 1_select_Col A_idx"
-- locks: SHARE UPDATE EXCLUSIVE on public."T 1"
-- work: builds public."T 1_select_Col A_idx"
CREATE INDEX CONCURRENTLY "T 1_select_Col A_idx" ON public."T 1" USING btree ("select", "Col A");

-- 5/6 expand: create index public."索引"
-- locks: SHARE UPDATE EXCLUSIVE on public."T 1"
-- work: builds public."索引"
CREATE INDEX CONCURRENTLY "索引" ON public."T 1" USING btree ("select");

-- 6/6 contract: drop index public."Idx ""one"""
-- locks: SHARE UPDATE EXCLUSIVE on public."T 1"
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_6a5a9ea4;

RESET search_path;
RESET check_function_bodies;
