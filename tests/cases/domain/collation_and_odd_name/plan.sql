-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract
-- U001: domain public."order" is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter domain public."order"
SET search_path = public;
ALTER DOMAIN public."order" SET DEFAULT 'tab	here';

-- 2/4 expand: create domain public."Ünïque Zahl"
CREATE DOMAIN public."Ünïque Zahl" AS bigint;

-- 3/4 expand: create column public."table".n
-- locks: ACCESS EXCLUSIVE on public."table"
ALTER TABLE public."table" ADD COLUMN n public."Ünïque Zahl";

-- 4/4 contract: create domain_constraint public."order"."not empty!"
-- locks: SHARE on public."table"
-- work: reads all of public."table"
-- caution F203: fails when a value of public."table"."column" does not satisfy domain public."order"
-- caution L403: nobody can write public."table" while it is read in full
ALTER DOMAIN public."order" ADD CONSTRAINT "not empty!" CHECK (value <> '');

COMMIT;

RESET search_path;
RESET check_function_bodies;
