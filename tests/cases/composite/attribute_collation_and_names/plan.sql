-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter composite_type public."Odd Type"
SET search_path = public;
ALTER TYPE public."Odd Type"
    ALTER ATTRIBUTE "a b" TYPE text COLLATE pg_catalog."POSIX",
    ADD ATTRIBUTE "ünï" date;

-- 2/3 expand: create comment of composite_type public."Odd Type"
COMMENT ON TYPE public."Odd Type" IS 'odd';

-- 3/3 expand: create comment of column public."Odd Type"."a b"
COMMENT ON COLUMN public."Odd Type"."a b" IS 'an attribute with a space';

COMMIT;

RESET search_path;
RESET check_function_bodies;
