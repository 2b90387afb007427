-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract
-- U001: view public.seq_state is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter sequence public.s
-- locks: SHARE ROW EXCLUSIVE on public.s
SET search_path = public;
ALTER SEQUENCE public.s CYCLE;

COMMIT;

BEGIN;

-- 2/3 contract: drop view public.seq_state
-- locks: ACCESS EXCLUSIVE on public.seq_state
-- caution B316: code that uses public.seq_state finds it changed
SET search_path = '';
DROP VIEW public.seq_state;

-- 3/3 contract: create view public.seq_state
-- locks: ACCESS SHARE on public.s
SET search_path = public;
CREATE VIEW public.seq_state AS
SELECT last_value FROM s;

COMMIT;

RESET search_path;
RESET check_function_bodies;
