-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create domain public.nonempty
SET search_path = public;
CREATE DOMAIN public.nonempty AS public.pr;

-- 2/3 expand: create domain_constraint public.nonempty.nonempty_check
ALTER DOMAIN public.nonempty ADD CONSTRAINT nonempty_check CHECK (NOT isempty(value));

-- 3/3 expand: alter column public.prices.r
-- locks: ACCESS EXCLUSIVE on public.prices
-- work: builds public.prices.prices_r_excl, reads all of public.prices, rewrites public.prices
-- caution F205: fails when a value of public.prices.r does not fit public.nonempty
-- caution F203: fails when a row of public.prices does not fulfil lower(r) >= 0
-- caution F206: fails when rows of public.prices overlap
-- caution L402: nobody can read or write public.prices while it is rewritten
ALTER TABLE public.prices
    ALTER COLUMN r TYPE public.nonempty USING r::text::public.nonempty,
    ADD CONSTRAINT prices_r_check CHECK (lower(r) >= 0),
    ADD CONSTRAINT prices_r_excl EXCLUDE USING gist (r WITH &&);

COMMIT;

RESET search_path;
RESET check_function_bodies;
