-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 3 expand, 2 contract
-- U001: domain public."order" is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter domain public."order"
SET search_path = public;
ALTER DOMAIN public."order" SET DEFAULT 'tab	here';

-- 2/5 expand: create domain public."Ünïque Zahl"
CREATE DOMAIN public."Ünïque Zahl" AS bigint;

COMMIT;

BEGIN;

-- 3/5 expand: create column public."table".n
-- locks: ACCESS EXCLUSIVE on public."table"
ALTER TABLE public."table" ADD COLUMN n public."Ünïque Zahl";

COMMIT;

BEGIN;

-- 4/5 contract: create domain_constraint public."order"."not empty!"
-- caution B305: code that writes values that public."order"."not empty!" forbids fails
ALTER DOMAIN public."order" ADD CONSTRAINT "not empty!" CHECK (value <> '') NOT VALID;

COMMIT;

BEGIN;

-- 5/5 contract: alter domain_constraint public."order"."not empty!"
-- locks: SHARE on public."table"
-- work: reads all of public."table"
-- caution F203: fails when a value of public."table"."column" does not satisfy domain public."order"
-- caution L403: nobody can write public."table" while it is read in full
ALTER DOMAIN public."order" VALIDATE CONSTRAINT "not empty!";

COMMIT;

RESET search_path;
RESET check_function_bodies;
