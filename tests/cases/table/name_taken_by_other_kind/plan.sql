-- irreversible: sequence public.alpha is dropped with its value
-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 1 expand, 4 contract; 2 refused
-- U002: index public.gamma leaves and index public.delta of the same definition comes; if it is index public.delta now, write beside that, at after.sql:3:1: -- @renamed from=gamma

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create index public.delta
-- locks: SHARE on public.beta
-- work: builds public.delta
-- caution L403: nobody can write public.beta while it is indexed
SET search_path = public;
CREATE INDEX delta ON public.beta USING btree (id);

-- 2/5 contract: drop index public.gamma
-- locks: ACCESS EXCLUSIVE on public.beta
SET search_path = '';
DROP INDEX public.gamma;

-- 3/5 contract: create sequence public.gamma
SET search_path = public;
CREATE SEQUENCE public.gamma;

-- 4/5 contract: drop sequence public.alpha
-- locks: ACCESS EXCLUSIVE on public.alpha
-- loss D104: sequence public.alpha is dropped with its value
-- refused: D104 without permission: sequence public.alpha is dropped with its value
-- allow it with --allow 'D104:public.alpha'
--   DROP SEQUENCE public.alpha;

-- 5/5 contract: create table public.alpha
-- refused: needs a refused step: sequence public.alpha
--   CREATE TABLE public.alpha (
--       id integer
--   );

COMMIT;

RESET search_path;
RESET check_function_bodies;
