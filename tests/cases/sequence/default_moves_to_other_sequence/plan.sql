-- irreversible: sequence public.s1 is dropped with its value
-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract; 1 refused
-- U001: default public.t.id is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create sequence public."S 2"
SET search_path = public;
CREATE SEQUENCE public."S 2" INCREMENT BY 10;

-- 2/5 expand: alter default public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('"S 2"');

-- 3/5 expand: create owned_by public."S 2"
ALTER SEQUENCE public."S 2" OWNED BY public.t.id;

-- 4/5 expand: alter owned_by public."S 2"
-- so that new rows do not repeat the values of old ones
-- work: reads all of public.t
SET search_path = '';
SELECT pg_catalog.setval('public."S 2"'::pg_catalog.regclass, max(id)) FROM public.t HAVING max(id) >= 1;

-- 5/5 contract: drop sequence public.s1
-- locks: ACCESS EXCLUSIVE on public.s1
-- loss D104: sequence public.s1 is dropped with its value
-- refused: D104 without permission: sequence public.s1 is dropped with its value
-- allow it with --allow 'D104:public.s1'
--   DROP SEQUENCE public.s1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
