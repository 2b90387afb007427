-- irreversible: column public.part.code is dropped with its values; column public.part.n is dropped with its values; column public.plain.note is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 1 expand, 5 contract; 5 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create column public.plain.code
-- locks: ACCESS EXCLUSIVE on public.plain
SET search_path = public;
ALTER TABLE public.plain
    ADD COLUMN code text,
    ADD COLUMN n integer;

-- 2/6 contract: drop inheritance public.part of public.parent
-- locks: ACCESS EXCLUSIVE on public.part, ACCESS EXCLUSIVE on public.parent
-- refused: needs a refused step: inheritance public.plain of public.parent
--   ALTER TABLE public.parent DETACH PARTITION public.part;

-- 3/6 contract: create column public.part.note
-- locks: ACCESS EXCLUSIVE on public.part
-- refused: needs a refused step: inheritance public.part of public.parent
--   ALTER TABLE public.part ADD COLUMN note uuid;

-- 4/6 contract: drop column public.part.code
-- locks: ACCESS EXCLUSIVE on public.part
-- loss D103: column public.part.code is dropped with its values
-- loss D103: column public.part.n is dropped with its values
-- refused: D103 without permission: column public.part.code is dropped with its values
-- allow it with --allow 'D103:public.part.code'
-- allow it with --allow 'D103:public.part.n'
--   ALTER TABLE public.part
--       DROP COLUMN code,
--       DROP COLUMN n;

-- 5/6 contract: drop column public.plain.note
-- locks: ACCESS EXCLUSIVE on public.plain
-- loss D103: column public.plain.note is dropped with its values
-- refused: D103 without permission: column public.plain.note is dropped with its values
-- allow it with --allow 'D103:public.plain.note'
--   ALTER TABLE public.plain DROP COLUMN note;

-- 6/6 contract: create inheritance public.plain of public.parent
-- locks: SHARE UPDATE EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.plain
-- work: reads all of public.plain
-- caution F203: fails when a row of public.plain is outside of its bounds
-- caution L401: nobody can read or write public.plain while all of it is read
-- refused: needs a refused step: column public.plain.note
--   ALTER TABLE ONLY public.parent ATTACH PARTITION public.plain FOR VALUES IN ('p', 'q');

COMMIT;

RESET search_path;
RESET check_function_bodies;
