-- irreversible: sequence public.t_id_seq is dropped with its value
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract; 4 refused
-- U001: default public.t.id is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 contract: drop default public.t.id
-- because of column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: default public.t.id
--   ALTER TABLE ONLY public.t ALTER COLUMN id DROP DEFAULT;

-- 2/4 contract: drop sequence public.t_id_seq
-- locks: ACCESS EXCLUSIVE on public.t_id_seq
-- loss D104: sequence public.t_id_seq is dropped with its value
-- refused: D104 without permission: sequence public.t_id_seq is dropped with its value
-- allow it with --allow 'D104:public.t_id_seq'
--   DROP SEQUENCE public.t_id_seq;

-- 3/4 contract: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.id does not fit uuid
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: sequence public.t_id_seq
--   ALTER TABLE public.t ALTER COLUMN id TYPE uuid USING id::text::uuid;

-- 4/4 contract: create default public.t.id
-- because of column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.id
--   ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT gen_random_uuid();

RESET search_path;
RESET check_function_bodies;
