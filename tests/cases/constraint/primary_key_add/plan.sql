-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.t_pkey, reads all of public.t
-- caution F201: fails when public.t.id holds NULL
-- caution F202: fails when public.t holds duplicates of (id)
-- caution L402: nobody can read or write public.t while it is indexed
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN id SET NOT NULL,
    ADD CONSTRAINT t_pkey PRIMARY KEY (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
