-- irreversible: table public.old_t is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract; 1 refused
-- U001: view public.stable_face is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.new_t
SET search_path = public;
CREATE TABLE public.new_t (
    id integer,
    v text,
    extra integer
);

-- 2/4 expand: drop view public.stable_face
-- locks: ACCESS EXCLUSIVE on public.stable_face
SET search_path = '';
DROP VIEW public.stable_face;

-- 3/4 expand: create view public.stable_face
SET search_path = public;
CREATE VIEW public.stable_face AS
SELECT id, v FROM new_t;

-- 4/4 contract: drop table public.old_t
-- locks: ACCESS EXCLUSIVE on public.old_t
-- loss D102: table public.old_t is dropped with its rows
-- refused: D102 without permission: table public.old_t is dropped with its rows
-- allow it with --allow 'D102:public.old_t'
--   DROP TABLE public.old_t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
