-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN s TYPE text;

-- 2/3 contract: drop enum public.status
SET search_path = '';
DROP TYPE public.status;

-- 3/3 contract: create table public.status
SET search_path = public;
CREATE TABLE public.status (
    id integer NOT NULL,
    label text,
    CONSTRAINT status_pkey PRIMARY KEY (id)
);

COMMIT;

RESET search_path;
RESET check_function_bodies;
