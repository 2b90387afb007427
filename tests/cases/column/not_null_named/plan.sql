-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create table public.fresh
SET search_path = public;
CREATE TABLE public.fresh (
    id integer NOT NULL,
    a integer NOT NULL,
    CONSTRAINT fresh_id PRIMARY KEY (id)
);

-- 2/3 expand: alter column public.p.v
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
-- work: reads all of public.p1
-- caution F201: fails when public.p.v holds NULL
-- caution L401: nobody can read or write public.p1 while all of it is read
ALTER TABLE public.p ALTER COLUMN v SET NOT NULL;

-- 3/3 expand: alter column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.c holds NULL
-- caution L401: nobody can read or write public.t while all of it is read
ALTER TABLE public.t ALTER COLUMN c SET NOT NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
