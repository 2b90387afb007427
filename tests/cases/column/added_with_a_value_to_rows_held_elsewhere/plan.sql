-- irreversible: column public.box.gone is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 8 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: alter column public.box.held
-- locks: ACCESS EXCLUSIVE on public.box
-- work: rewrites public.box
-- caution L402: nobody can read or write public.box while it is rewritten
SET search_path = public;
ALTER TABLE public.box ALTER COLUMN held TYPE text;

-- 2/9 expand: create column public.item.state
-- locks: ACCESS EXCLUSIVE on public.item
ALTER TABLE public.item ADD COLUMN state text,
    ALTER COLUMN state SET DEFAULT 'new';

-- 3/9 expand: alter column public.item.state
-- locks: ROW EXCLUSIVE on public.item
-- work: reads all of public.item
UPDATE ONLY public.item u SET state = 'new' WHERE state IS NULL;

-- 4/9 expand: create column public.item.weight
-- locks: ACCESS EXCLUSIVE on public.item
ALTER TABLE public.item ADD COLUMN weight integer,
    ALTER COLUMN weight SET DEFAULT 1;

-- 5/9 expand: alter column public.item.weight
-- locks: ROW EXCLUSIVE on public.item
-- work: reads all of public.item
UPDATE ONLY public.item u SET weight = 1 WHERE weight IS NULL;

-- 6/9 expand: alter column public.item.weight
-- locks: ACCESS EXCLUSIVE on public.item
-- work: reads all of public.item
-- caution F201: fails when public.item.weight holds NULL
-- caution L401: nobody can read or write public.item while all of it is read
ALTER TABLE public.item ALTER COLUMN weight SET NOT NULL;

-- 7/9 expand: create column public.letter.sent
-- locks: ACCESS EXCLUSIVE on public.letter
ALTER TABLE public.letter ADD COLUMN sent boolean,
    ALTER COLUMN sent SET DEFAULT false;

-- 8/9 expand: alter column public.letter.sent
-- locks: ROW EXCLUSIVE on public.letter
-- work: reads all of public.letter
UPDATE ONLY public.letter u SET sent = false WHERE sent IS NULL;

-- 9/9 contract: drop column public.box.gone
-- locks: ACCESS EXCLUSIVE on public.box
-- loss D103: column public.box.gone is dropped with its values
-- refused: D103 without permission: column public.box.gone is dropped with its values
-- allow it with --allow 'D103:public.box.gone'
--   ALTER TABLE public.box DROP COLUMN gone;

COMMIT;

RESET search_path;
RESET check_function_bodies;
