-- irreversible: sequence public.alpha is dropped with its value
-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 1 expand, 4 contract; 2 refused
-- U002: index public.gamma leaves and index public.delta of the same definition comes; if it is index public.delta now, write beside that, at after.sql:3:1: -- @renamed from=gamma

SET check_function_bodies = off;
SET search_path = '';

-- 1/5 expand: create index public.delta
-- locks: SHARE UPDATE EXCLUSIVE on public.beta
-- work: builds public.delta
SET search_path = public;
CREATE INDEX CONCURRENTLY delta ON public.beta USING btree (id);

-- 2/5 contract: drop index public.gamma
-- locks: SHARE UPDATE EXCLUSIVE on public.beta
SET search_path = '';
DROP INDEX CONCURRENTLY public.gamma;

BEGIN;

-- 3/5 contract: create sequence public.gamma
-- caution B321: code that uses public.gamma has to wait for contract, like index public.gamma
SET search_path = public;
CREATE SEQUENCE public.gamma;

COMMIT;

-- 4/5 contract: drop sequence public.alpha
-- locks: ACCESS EXCLUSIVE on public.alpha
-- loss D104: sequence public.alpha is dropped with its value
-- caution B304: code that names public.alpha fails
-- refused: D104 without permission: sequence public.alpha is dropped with its value
-- allow it with --allow 'D104:public.alpha'
--   DROP SEQUENCE public.alpha;

-- 5/5 contract: create table public.alpha
-- caution B321: code that uses public.alpha has to wait for contract, like sequence public.alpha
-- refused: needs a refused step: sequence public.alpha
--   CREATE TABLE public.alpha (
--       id integer
--   );

RESET search_path;
RESET check_function_bodies;
