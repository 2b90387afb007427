-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter sequence public.users_id_seq
-- locks: ACCESS EXCLUSIVE on public.users_id_seq
ALTER SEQUENCE public.users_id_seq RENAME TO users_user_id_seq;

-- 2/3 expand: alter column public.users.id
-- locks: ACCESS EXCLUSIVE on public.users
ALTER TABLE public.users RENAME COLUMN id TO user_id;

-- 3/3 expand: alter column public.tickets.number
-- locks: ACCESS EXCLUSIVE on public.tickets
ALTER TABLE public.tickets RENAME COLUMN number TO no;

COMMIT;

RESET search_path;
RESET check_function_bodies;
