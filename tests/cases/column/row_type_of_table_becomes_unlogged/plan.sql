-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: alter column public.holder.c
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
-- refused: needs a refused step: column public.holder.c
--   ALTER TABLE public.holder ALTER COLUMN c TYPE text USING c::text;

-- 2/3 expand: alter table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- loss D110: table public.t loses its rows when the server crashes from now on
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: D110 without permission: table public.t loses its rows when the server crashes from now on
-- allow it with --allow 'D110:public.t'
--   ALTER TABLE public.t SET UNLOGGED;

-- 3/3 expand: alter column public.holder.c
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.c does not fit public.t
-- caution L402: nobody can read or write public.holder while it is rewritten
-- refused: needs a refused step: table public.t
--   ALTER TABLE public.holder ALTER COLUMN c TYPE public.t USING c::public.t;

RESET search_path;
RESET check_function_bodies;
