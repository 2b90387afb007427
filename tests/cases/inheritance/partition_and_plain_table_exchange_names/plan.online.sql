-- irreversible: column public.part.code is dropped with its values; column public.part.n is dropped with its values; column public.plain.note is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 1 expand, 11 contract; 7 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/12 expand: create column public.plain.code
-- locks: ACCESS EXCLUSIVE on public.plain
SET search_path = public;
ALTER TABLE public.plain
    ADD COLUMN code text,
    ADD COLUMN n integer;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/12 contract: prepare inheritance public.part of public.parent
-- locks: ACCESS EXCLUSIVE on public.part
ALTER TABLE public.part ADD CONSTRAINT __schemadiff_in_81d15e08 CHECK (code IS NOT NULL AND code IN ('p', 'q')) NOT VALID;

COMMIT;

BEGIN;

-- 3/12 contract: prepare inheritance public.part of public.parent
-- locks: SHARE UPDATE EXCLUSIVE on public.part
-- work: reads all of public.part
-- caution F203: fails when a row of public.part is outside of its bounds
ALTER TABLE public.part VALIDATE CONSTRAINT __schemadiff_in_81d15e08;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/12 contract: prepare inheritance public.plain of public.parent
-- locks: ACCESS EXCLUSIVE on public.plain
ALTER TABLE public.plain ADD CONSTRAINT __schemadiff_in_7046e2b3 CHECK (code IS NOT NULL AND code IN ('p', 'q')) NOT VALID;

COMMIT;

BEGIN;

-- 5/12 contract: prepare inheritance public.plain of public.parent
-- locks: SHARE UPDATE EXCLUSIVE on public.plain
-- work: reads all of public.plain
-- caution F203: fails when a row of public.plain is outside of its bounds
ALTER TABLE public.plain VALIDATE CONSTRAINT __schemadiff_in_7046e2b3;

COMMIT;

-- 6/12 contract: drop inheritance public.part of public.parent
-- locks: ACCESS EXCLUSIVE on public.part, SHARE UPDATE EXCLUSIVE on public.parent
-- caution B304: readers of public.parent miss the rows of public.part
-- refused: needs a refused step: inheritance public.plain of public.parent
--   ALTER TABLE public.parent DETACH PARTITION public.part CONCURRENTLY;

-- 7/12 contract: create column public.part.note
-- locks: ACCESS EXCLUSIVE on public.part
-- caution B321: code that uses public.part.note has to wait for contract, like inheritance public.part of public.parent
-- refused: needs a refused step: inheritance public.part of public.parent
--   ALTER TABLE public.part ADD COLUMN note uuid;

-- 8/12 contract: alter inheritance public.part of public.parent
-- locks: ACCESS EXCLUSIVE on public.part
-- refused: needs a refused step: inheritance public.part of public.parent
--   ALTER TABLE public.part DROP CONSTRAINT __schemadiff_in_81d15e08;

-- 9/12 contract: drop column public.part.code
-- locks: ACCESS EXCLUSIVE on public.part
-- loss D103: column public.part.code is dropped with its values
-- loss D103: column public.part.n is dropped with its values
-- caution B303: code that names column public.part.code fails
-- caution B303: code that names column public.part.n fails
-- refused: D103 without permission: column public.part.code is dropped with its values
-- allow it with --allow 'D103:public.part.code'
-- allow it with --allow 'D103:public.part.n'
--   ALTER TABLE public.part
--       DROP COLUMN code,
--       DROP COLUMN n;

-- 10/12 contract: drop column public.plain.note
-- locks: ACCESS EXCLUSIVE on public.plain
-- loss D103: column public.plain.note is dropped with its values
-- caution B303: code that names column public.plain.note fails
-- refused: D103 without permission: column public.plain.note is dropped with its values
-- allow it with --allow 'D103:public.plain.note'
--   ALTER TABLE public.plain DROP COLUMN note;

-- 11/12 contract: create inheritance public.plain of public.parent
-- locks: SHARE UPDATE EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.plain
-- caution B305: code that writes to public.plain itself fails outside of its bounds
-- caution B321: code that uses public.plain of public.parent has to wait for contract, like column public.plain.note
-- refused: needs a refused step: column public.plain.note
--   ALTER TABLE ONLY public.parent ATTACH PARTITION public.plain FOR VALUES IN ('p', 'q');

-- 12/12 contract: alter inheritance public.plain of public.parent
-- locks: ACCESS EXCLUSIVE on public.plain
-- refused: needs a refused step: inheritance public.plain of public.parent
--   ALTER TABLE public.plain DROP CONSTRAINT __schemadiff_in_7046e2b3;

RESET search_path;
RESET check_function_bodies;
