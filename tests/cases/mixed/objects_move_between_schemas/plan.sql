-- irreversible: table public.thing is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 4 expand, 4 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create enum app.kind
SET search_path = public;
CREATE TYPE app.kind AS ENUM ('a', 'b');

-- 2/8 expand: create table app.thing
CREATE TABLE app.thing (
    id integer NOT NULL,
    k app.kind DEFAULT 'a',
    CONSTRAINT thing_pkey PRIMARY KEY (id)
);

-- 3/8 expand: create function app.count_things()
CREATE FUNCTION app.count_things()
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $$select count(*) from app.thing$$;

-- 4/8 expand: create view app.thing_a
CREATE VIEW app.thing_a AS
SELECT id FROM app.thing WHERE k = 'a';

-- 5/8 contract: drop view public.thing_a
-- locks: ACCESS EXCLUSIVE on public.thing_a
SET search_path = '';
DROP VIEW public.thing_a;

-- 6/8 contract: drop function public.count_things()
DROP FUNCTION public.count_things();

-- 7/8 contract: drop table public.thing
-- locks: ACCESS EXCLUSIVE on public.thing
-- loss D102: table public.thing is dropped with its rows
-- refused: D102 without permission: table public.thing is dropped with its rows
-- allow it with --allow 'D102:public.thing'
--   DROP TABLE public.thing;

-- 8/8 contract: drop enum public.kind
-- refused: needs a refused step: table public.thing
--   DROP TYPE public.kind;

COMMIT;

RESET search_path;
RESET check_function_bodies;
