-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 1 refused
-- U001: default public.t.id is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create sequence public.new_counter
SET search_path = public;
CREATE SEQUENCE public.new_counter START WITH 7;

COMMIT;

BEGIN;

-- 2/3 expand: alter default public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('new_counter');

COMMIT;

-- 3/3 contract: drop sequence public.counter
-- locks: ACCESS EXCLUSIVE on public.counter
-- loss D104: sequence public.counter is dropped with its value
-- caution B304: code that names public.counter fails
-- refused: D104 without permission: sequence public.counter is dropped with its value
-- allow it with --allow 'D104:public.counter'
--   DROP SEQUENCE public.counter;

RESET search_path;
RESET check_function_bodies;
