-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand
-- U001: index public."Idx ""one""" is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop index public."Idx ""one"""
-- locks: ACCESS EXCLUSIVE on public."T 1"
DROP INDEX public."Idx ""one""";

-- 2/5 expand: create index public."Idx ""one"""
-- locks: SHARE on public."T 1"
-- work: builds public."Idx ""one"""
-- caution L403: nobody can write public."T 1" while it is indexed
SET search_path = public;
CREATE INDEX "Idx ""one""" ON public."T 1" USING btree ("Col A", "select" COLLATE pg_catalog."C");

-- 3/5 expand: create index public."Index\ntwo"
-- locks: SHARE on public."T 1"
-- work: builds public."Index\ntwo"
-- caution L403: nobody can write public."T 1" while it is indexed
CREATE INDEX "Index
two" ON public."T 1" USING btree ((lower("select"))) WHERE "Col A" > 0;

-- 4/5 expand: create index public."T 1_select_Col A_idx"
-- locks: SHARE on public."T 1"
-- work: builds public."T 1_select_Col A_idx"
-- caution L403: nobody can write public."T 1" while it is indexed
CREATE INDEX "T 1_select_Col A_idx" ON public."T 1" USING btree ("select", "Col A");

-- 5/5 expand: create index public."索引"
-- locks: SHARE on public."T 1"
-- work: builds public."索引"
-- caution L403: nobody can write public."T 1" while it is indexed
CREATE INDEX "索引" ON public."T 1" USING btree ("select");

COMMIT;

RESET search_path;
RESET check_function_bodies;
