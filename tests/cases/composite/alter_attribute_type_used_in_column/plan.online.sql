-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop composite_type public.pos
-- caution B316: code that uses public.pos finds it changed
ALTER TYPE public.pos RENAME TO pos__schemadiff_old;

-- 2/4 contract: create composite_type public.pos
SET search_path = public;
CREATE TYPE public.pos AS (
    x bigint,
    y bigint
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/4 contract: alter column public.pieces.at
-- because of composite_type public.pos
-- locks: ACCESS EXCLUSIVE on public.pieces
-- work: rewrites public.pieces
-- caution F205: fails when a value of public.pieces.at does not fit public.pos
-- caution L402: nobody can read or write public.pieces while it is rewritten
ALTER TABLE public.pieces ALTER COLUMN at TYPE public.pos USING at::text::public.pos;

COMMIT;

BEGIN;

-- 4/4 contract: drop composite_type public.pos
SET search_path = '';
DROP TYPE public.pos__schemadiff_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;
