-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract
-- U001: constraint public.t.known is compared as text (--no-scratch)
-- U001: constraint public.t.w_and_v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 contract: drop constraint public.t.known
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    DROP CONSTRAINT known,
    DROP CONSTRAINT w_and_v;

-- 2/6 contract: alter column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN v TYPE text,
    ALTER COLUMN w TYPE bigint;

-- 3/6 contract: create constraint public.t.known
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.known forbids fails
ALTER TABLE public.t ADD CONSTRAINT known CHECK (v IN ('a', 'b', 'c')) NOT VALID;

-- 4/6 contract: alter constraint public.t.known
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break known
ALTER TABLE public.t VALIDATE CONSTRAINT known;

-- 5/6 contract: create constraint public.t.w_and_v
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.w_and_v forbids fails
ALTER TABLE public.t ADD CONSTRAINT w_and_v CHECK (w > 0 AND length(v) > 0) NOT VALID;

COMMIT;

BEGIN;

-- 6/6 contract: alter constraint public.t.w_and_v
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break w_and_v
ALTER TABLE public.t VALIDATE CONSTRAINT w_and_v;

COMMIT;

RESET search_path;
RESET check_function_bodies;
