-- irreversible: sequence public.logs_n_seq is dropped with its value
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract; 4 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 contract: drop default public.logs.n
-- locks: ACCESS EXCLUSIVE on public.logs
-- refused: needs a refused step: identity public.logs.n
--   ALTER TABLE ONLY public.logs ALTER COLUMN n DROP DEFAULT;

-- 2/4 contract: drop sequence public.logs_n_seq
-- locks: ACCESS EXCLUSIVE on public.logs_n_seq
-- loss D104: sequence public.logs_n_seq is dropped with its value
-- refused: D104 without permission: sequence public.logs_n_seq is dropped with its value
-- allow it with --allow 'D104:public.logs_n_seq'
--   DROP SEQUENCE public.logs_n_seq;

-- 3/4 contract: create identity public.logs.n
-- locks: ACCESS EXCLUSIVE on public.logs
-- refused: needs a refused step: sequence public.logs_n_seq
--   ALTER TABLE public.logs ALTER COLUMN n ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.logs_n_seq INCREMENT BY 10 START WITH 100 CACHE 3);

-- 4/4 contract: alter identity public.logs.n
-- so that new rows do not repeat the values of old ones
-- work: reads all of public.logs
-- refused: needs a refused step: identity public.logs.n
--   SELECT pg_catalog.setval('public.logs_n_seq'::pg_catalog.regclass, max(n)) FROM public.logs HAVING max(n) >= 100;

RESET search_path;
RESET check_function_bodies;
