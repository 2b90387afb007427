-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create schema "odd.""name"
SET search_path = public;
CREATE SCHEMA "odd.""name";

-- 2/4 expand: create schema "select"
CREATE SCHEMA "select";

-- 3/4 expand: create table "odd.""name"."a.b"
-- locks: SHARE ROW EXCLUSIVE on "My Schema"."T"
CREATE TABLE "odd.""name"."a.b" (
    "c""d" integer,
    "from" text DEFAULT 'it''s',
    CONSTRAINT "a.b_c""d_fkey" FOREIGN KEY ("c""d") REFERENCES "My Schema"."T" ("Id")
);

-- 4/4 expand: create view "select"."where"
CREATE VIEW "select"."where" AS
SELECT "c""d" AS "group" FROM "odd.""name"."a.b";

COMMIT;

RESET search_path;
RESET check_function_bodies;
