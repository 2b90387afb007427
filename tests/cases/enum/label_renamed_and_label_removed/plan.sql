-- irreversible: enum public.state loses label 'gone'; a row that still holds a removed label stops the conversion
-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 8 expand; 6 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: alter enum public.state
ALTER TYPE public.state RENAME VALUE 'paid' TO 'settled';

-- 2/8 expand: alter enum public.state
ALTER TYPE public.state RENAME VALUE 'lost' TO 'buried';

-- 3/8 expand: drop enum public.state
-- caution U002: label 'gone' of enum public.state leaves and label 'found' of enum public.state comes: nothing says whether it is the same under a new name
-- loss D106: enum public.state loses label 'gone'; a row that still holds a removed label stops the conversion
-- refused: U002 unresolved: label 'gone' of enum public.state leaves and label 'found' of enum public.state comes: nothing says whether it is the same under a new name
-- if it is label 'found' of enum public.state now, write beside that, at after.sql:1:1: -- @renamed from='gone'
-- if it really goes, allow it with --allow 'D106:public.state'
--   ALTER TYPE public.state RENAME TO state__schemadiff_old;

-- 4/8 expand: create enum public.state
-- refused: needs a refused step: enum public.state
--   CREATE TYPE public.state AS ENUM ('open', 'settled', 'buried', 'found');

-- 5/8 expand: drop default public.bill.state
-- because of column public.bill.state
-- locks: ACCESS EXCLUSIVE on public.bill
-- refused: needs a refused step: default public.bill.state
--   ALTER TABLE ONLY public.bill ALTER COLUMN state DROP DEFAULT;

-- 6/8 expand: alter column public.bill.state
-- because of enum public.state
-- locks: ACCESS EXCLUSIVE on public.bill
-- work: rewrites public.bill
-- caution F205: fails when a value of public.bill.state does not fit public.state
-- caution L402: nobody can read or write public.bill while it is rewritten
-- refused: needs a refused step: enum public.state
--   ALTER TABLE public.bill ALTER COLUMN state TYPE public.state USING state::text::public.state;

-- 7/8 expand: drop enum public.state
-- refused: needs a refused step: enum public.state
--   DROP TYPE public.state__schemadiff_old;

-- 8/8 expand: create default public.bill.state
-- because of column public.bill.state
-- locks: ACCESS EXCLUSIVE on public.bill
-- refused: needs a refused step: column public.bill.state
--   ALTER TABLE ONLY public.bill ALTER COLUMN state SET DEFAULT 'open';

COMMIT;

RESET search_path;
RESET check_function_bodies;
