-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter sequence public.queue_id_seq
-- locks: ACCESS EXCLUSIVE on public.queue_id_seq
SET search_path = public;
ALTER SEQUENCE public.queue_id_seq SET LOGGED;

-- 2/3 expand: alter table public.cache
-- locks: ACCESS EXCLUSIVE on public.cache
-- work: rewrites public.cache
-- loss D110: table public.cache loses its rows when the server crashes from now on
-- caution L402: nobody can read or write public.cache while it is rewritten
-- refused: D110 without permission: table public.cache loses its rows when the server crashes from now on
-- allow it with --allow 'D110:public.cache'
--   ALTER TABLE public.cache SET UNLOGGED;

-- 3/3 expand: alter table public.queue
-- locks: ACCESS EXCLUSIVE on public.queue, ACCESS EXCLUSIVE on public.queue_id_seq
-- work: rewrites public.queue
-- caution L402: nobody can read or write public.queue while it is rewritten
ALTER TABLE public.queue SET LOGGED;

COMMIT;

RESET search_path;
RESET check_function_bodies;
