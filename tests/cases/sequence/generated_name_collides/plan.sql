-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create sequence public.t_id_seq1
SET search_path = public;
CREATE SEQUENCE public.t_id_seq1 AS integer;

-- 2/3 expand: create column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ADD COLUMN id integer NOT NULL DEFAULT nextval('public.t_id_seq1'::regclass);

-- 3/3 expand: create owned_by public.t_id_seq1
ALTER SEQUENCE public.t_id_seq1 OWNED BY public.t.id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
