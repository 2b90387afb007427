-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 contract: alter table public.c
-- locks: ACCESS EXCLUSIVE on public.c
-- work: rewrites public.c
-- loss D110: table public.c loses its rows when the server crashes from now on
-- caution L402: nobody can read or write public.c while it is rewritten
-- refused: D110 without permission: table public.c loses its rows when the server crashes from now on
-- allow it with --allow 'D110:public.c'
--   ALTER TABLE public.c SET UNLOGGED;

-- 2/2 contract: alter table public.p
-- locks: ACCESS EXCLUSIVE on public.p
-- work: rewrites public.p
-- loss D110: table public.p loses its rows when the server crashes from now on
-- caution L402: nobody can read or write public.p while it is rewritten
-- refused: D110 without permission: table public.p loses its rows when the server crashes from now on
-- allow it with --allow 'D110:public.p'
--   ALTER TABLE public.p SET UNLOGGED;

RESET search_path;
RESET check_function_bodies;
