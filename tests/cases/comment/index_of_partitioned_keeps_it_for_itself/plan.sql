-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 expand: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_first, ACCESS EXCLUSIVE on public.t_second, ACCESS EXCLUSIVE on public.t_second_all
-- work: rewrites public.t_first, rewrites public.t_second_all
-- caution L402: nobody can read or write public.t_first while it is rewritten
-- caution L402: nobody can read or write public.t_second_all while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN id TYPE bigint;

-- 2/10 expand: alter column public.t.id
-- the new type has taken it, or given it that of the index above
-- locks: SHARE UPDATE EXCLUSIVE on public.t_first_id_idx
COMMENT ON INDEX public.t_first_id_idx IS 'of its own';

-- 3/10 expand: alter column public.t.id
-- the new type has taken it, or given it that of the index above
-- locks: SHARE UPDATE EXCLUSIVE on public.t_first_label_id_idx
COMMENT ON INDEX public.t_first_label_id_idx IS 'comes as well';

-- 4/10 expand: alter column public.t.id
-- the new type has taken it, or given it that of the index above
-- locks: SHARE UPDATE EXCLUSIVE on public.t_second_all_label_id_idx
COMMENT ON INDEX public.t_second_all_label_id_idx IS 'stays';

-- 5/10 expand: alter column public.t.label
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_first, ACCESS EXCLUSIVE on public.t_second, ACCESS EXCLUSIVE on public.t_second_all
-- work: rewrites public.t_first, rewrites public.t_second_all
-- caution F205: fails when a value of public.t.label does not fit character varying(20)
-- caution L402: nobody can read or write public.t_first while it is rewritten
-- caution L402: nobody can read or write public.t_second_all while it is rewritten
ALTER TABLE public.t ALTER COLUMN label TYPE character varying(20);

-- 6/10 expand: alter column public.t.label
-- the new type has taken it, or given it that of the index above
-- locks: SHARE UPDATE EXCLUSIVE on public.t_first_label_id_idx
COMMENT ON INDEX public.t_first_label_id_idx IS 'comes as well';

-- 7/10 expand: alter column public.t.label
-- the new type has taken it, or given it that of the index above
-- locks: SHARE UPDATE EXCLUSIVE on public.t_second_all_label_id_idx
COMMENT ON INDEX public.t_second_all_label_id_idx IS 'stays';

-- 8/10 expand: create comment of index public.t_first_label_id_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t_first_label_id_idx
COMMENT ON INDEX public.t_first_label_id_idx IS 'comes as well';

-- 9/10 expand: create comment of index public.t_label
-- locks: SHARE UPDATE EXCLUSIVE on public.t_label
COMMENT ON INDEX public.t_label IS 'comes';

-- 10/10 expand: drop comment of index public.t_second_id_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t_second_id_idx
SET search_path = '';
COMMENT ON INDEX public.t_second_id_idx IS NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
