-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create function public.isbn_ok(text)
SET search_path = public;
CREATE FUNCTION public.isbn_ok(s text)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
AS $$
BEGIN
  RETURN length(replace(s, '-', '')) IN (10, 13);
END
$$;

COMMIT;

BEGIN;

-- 2/3 contract: create domain_constraint public.isbn.isbn_check
-- caution B305: code that writes values that public.isbn.isbn_check forbids fails
ALTER DOMAIN public.isbn ADD CONSTRAINT isbn_check CHECK (isbn_ok(value)) NOT VALID;

COMMIT;

BEGIN;

-- 3/3 contract: alter domain_constraint public.isbn.isbn_check
-- locks: SHARE on public.books
-- work: reads all of public.books
-- caution F203: fails when a value of public.books.i does not satisfy domain public.isbn
-- caution L403: nobody can write public.books while it is read in full
ALTER DOMAIN public.isbn VALIDATE CONSTRAINT isbn_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;
