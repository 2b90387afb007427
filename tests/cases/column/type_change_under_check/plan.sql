-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: constraint public.t.known is compared as text (--no-scratch)
-- U001: constraint public.t.w_and_v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop constraint public.t.known
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    DROP CONSTRAINT known,
    DROP CONSTRAINT w_and_v;

-- 2/2 expand: alter column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t, rewrites public.t
-- caution F203: fails when a row of public.t does not fulfil v IN ('a', 'b', 'c')
-- caution F203: fails when a row of public.t does not fulfil w > 0 AND length(v) > 0
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN v TYPE text,
    ALTER COLUMN w TYPE bigint,
    ADD CONSTRAINT known CHECK (v IN ('a', 'b', 'c')),
    ADD CONSTRAINT w_and_v CHECK (w > 0 AND length(v) > 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;
