-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: view public.seq_state is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter sequence public.s
-- locks: SHARE ROW EXCLUSIVE on public.s
SET search_path = public;
ALTER SEQUENCE public.s CYCLE;

-- 2/3 expand: drop view public.seq_state
-- locks: ACCESS EXCLUSIVE on public.seq_state
SET search_path = '';
DROP VIEW public.seq_state;

-- 3/3 expand: create view public.seq_state
-- locks: ACCESS SHARE on public.s
SET search_path = public;
CREATE VIEW public.seq_state AS
SELECT last_value FROM s;

COMMIT;

RESET search_path;
RESET check_function_bodies;
