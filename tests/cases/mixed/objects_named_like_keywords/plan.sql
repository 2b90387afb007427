-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/7 expand: create enum public.type
SET search_path = public;
CREATE TYPE public.type AS ENUM ('enum');

-- 2/7 expand: create table public.name
CREATE TABLE public.name (
    text text,
    "int" integer,
    "timestamp" timestamp without time zone,
    "time" time without time zone,
    value public.type,
    date date
);

-- 3/7 expand: create column public."table"."default"
-- locks: ACCESS EXCLUSIVE on public."table"
ALTER TABLE public."table"
    ADD COLUMN "default" integer DEFAULT 0,
    ADD COLUMN "user" text;

-- 4/7 expand: create function public.function(integer)
CREATE FUNCTION public.function("order" integer)
 RETURNS integer
 LANGUAGE sql
AS $$select "order"$$;

-- 5/7 expand: create index public.index
-- locks: SHARE on public."table"
-- work: builds public.index
-- caution L403: nobody can write public."table" while it is indexed
CREATE INDEX index ON public."table" USING btree ("select");

-- 6/7 expand: create view public.values_of
CREATE VIEW public.values_of AS
SELECT text, "int", value FROM name;

-- 7/7 expand: create view public.view
-- locks: ACCESS SHARE on public."table"
CREATE VIEW public.view AS
SELECT "select", "where" FROM "table";

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
