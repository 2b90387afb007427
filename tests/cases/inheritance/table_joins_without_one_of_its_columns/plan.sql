-- irreversible: column public.plain.note is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 contract: drop column public.plain.note
-- locks: ACCESS EXCLUSIVE on public.plain
-- loss D103: column public.plain.note is dropped with its values
-- refused: D103 without permission: column public.plain.note is dropped with its values
-- allow it with --allow 'D103:public.plain.note'
--   ALTER TABLE public.plain DROP COLUMN note;

-- 2/2 contract: create inheritance public.plain of public.parent
-- locks: SHARE UPDATE EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.plain
-- work: reads all of public.plain
-- caution F203: fails when a row of public.plain is outside of its bounds
-- caution L401: nobody can read or write public.plain while all of it is read
-- refused: needs a refused step: column public.plain.note
--   ALTER TABLE ONLY public.parent ATTACH PARTITION public.plain FOR VALUES IN ('p', 'q');

RESET search_path;
RESET check_function_bodies;
