-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract; 1 refused
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

COMMIT;

BEGIN;

-- 2/4 contract: drop view public.stable_face
-- locks: ACCESS EXCLUSIVE on public.stable_face
-- caution B316: code that uses public.stable_face finds it changed
SET search_path = '';
DROP VIEW public.stable_face;

-- 3/4 contract: create view public.stable_face
-- locks: ACCESS SHARE on public.new_t
SET search_path = public;
CREATE VIEW public.stable_face AS
SELECT id, v FROM new_t;

COMMIT;

-- 4/4 contract: drop table public.old_t
-- locks: ACCESS EXCLUSIVE on public.old_t
-- loss D102: table public.old_t is dropped with its rows
-- caution B304: code that names public.old_t fails
-- refused: D102 without permission: table public.old_t is dropped with its rows
-- allow it with --allow 'D102:public.old_t'
--   DROP TABLE public.old_t;

RESET search_path;
RESET check_function_bodies;
