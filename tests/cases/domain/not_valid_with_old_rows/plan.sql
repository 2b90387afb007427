-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: create domain_constraint public.code.code_len
-- caution B305: code that writes values that public.code.code_len forbids fails
SET search_path = public;
ALTER DOMAIN public.code ADD CONSTRAINT code_len CHECK (length(value) = 4) NOT VALID;

COMMIT;

RESET search_path;
RESET check_function_bodies;
