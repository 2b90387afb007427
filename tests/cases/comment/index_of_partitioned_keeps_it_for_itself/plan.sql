-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_first, ACCESS EXCLUSIVE on public.t_second, ACCESS EXCLUSIVE on public.t_second_all
-- work: rewrites public.t_first, rewrites public.t_second_all
-- caution F205: fails when a value of public.t.label does not fit character varying(20)
-- caution L402: nobody can read or write public.t_first while it is rewritten
-- caution L402: nobody can read or write public.t_second_all while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN label TYPE character varying(20);

-- 2/4 expand: create comment of index public.t_first_label_id_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t_first_label_id_idx
COMMENT ON INDEX public.t_first_label_id_idx IS 'comes as well';

-- 3/4 expand: create comment of index public.t_label
-- locks: SHARE UPDATE EXCLUSIVE on public.t_label
COMMENT ON INDEX public.t_label IS 'comes';

-- 4/4 expand: drop comment of index public.t_second_id_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t_second_id_idx
SET search_path = '';
COMMENT ON INDEX public.t_second_id_idx IS NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
