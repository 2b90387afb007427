-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create function public.valid_iban(text)
SET search_path = public;
CREATE FUNCTION public.valid_iban(t text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE STRICT
AS $$ SELECT length(t) BETWEEN 15 AND 34 $$;

COMMIT;

BEGIN;

-- 2/3 contract: create constraint public.t.t_iban_check
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_iban_check forbids fails
ALTER TABLE public.t ADD CONSTRAINT t_iban_check CHECK (valid_iban(iban)) NOT VALID;

COMMIT;

BEGIN;

-- 3/3 contract: alter constraint public.t.t_iban_check
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break t_iban_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_iban_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;
