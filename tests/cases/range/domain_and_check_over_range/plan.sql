-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 2 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create domain public.nonempty
SET search_path = public;
CREATE DOMAIN public.nonempty AS public.pr;

-- 2/6 expand: create domain_constraint public.nonempty.nonempty_check
ALTER DOMAIN public.nonempty ADD CONSTRAINT nonempty_check CHECK (NOT isempty(value));

COMMIT;

BEGIN;

-- 3/6 contract: alter column public.prices.r
-- locks: ACCESS EXCLUSIVE on public.prices
-- work: rewrites public.prices
-- caution F205: fails when a value of public.prices.r does not fit public.nonempty
-- caution B306: readers of public.prices.r get public.nonempty in place of public.pr
-- caution L402: nobody can read or write public.prices while it is rewritten
ALTER TABLE public.prices ALTER COLUMN r TYPE public.nonempty USING r::text::public.nonempty;

COMMIT;

BEGIN;

-- 4/6 contract: create constraint public.prices.prices_r_check
-- locks: ACCESS EXCLUSIVE on public.prices
-- caution B305: code that writes rows that public.prices.prices_r_check forbids fails
ALTER TABLE public.prices ADD CONSTRAINT prices_r_check CHECK (lower(r) >= 0) NOT VALID;

COMMIT;

BEGIN;

-- 5/6 contract: alter constraint public.prices.prices_r_check
-- locks: SHARE UPDATE EXCLUSIVE on public.prices
-- work: reads all of public.prices
-- caution F203: fails when old rows of public.prices break prices_r_check
ALTER TABLE public.prices VALIDATE CONSTRAINT prices_r_check;

COMMIT;

BEGIN;

-- 6/6 contract: create constraint public.prices.prices_r_excl
-- locks: ACCESS EXCLUSIVE on public.prices
-- work: builds public.prices.prices_r_excl, reads all of public.prices
-- caution F206: fails when rows of public.prices overlap
-- caution B305: code that writes rows that public.prices.prices_r_excl forbids fails
-- caution L402: nobody can read or write public.prices while it is indexed
ALTER TABLE public.prices ADD CONSTRAINT prices_r_excl EXCLUDE USING gist (r WITH &&);

COMMIT;

RESET search_path;
RESET check_function_bodies;
