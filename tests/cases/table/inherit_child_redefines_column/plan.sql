-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 5 expand, 3 contract
-- U001: default public.child.state is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: alter column public.child.state
-- so that the column is the child's own, too
-- locks: ACCESS EXCLUSIVE on public.child
SET search_path = public;
CREATE TABLE public.child__schemadiff_old (state text);

COMMIT;

BEGIN;

-- 2/8 expand: alter column public.child.state
-- so that the column is the child's own, too
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE public.child INHERIT public.child__schemadiff_old;

COMMIT;

BEGIN;

-- 3/8 expand: alter column public.child.state
-- so that the column is the child's own, too
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE ONLY public.child__schemadiff_old DROP COLUMN state;

COMMIT;

BEGIN;

-- 4/8 expand: alter column public.child.state
-- so that the column is the child's own, too
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE public.child NO INHERIT public.child__schemadiff_old;

COMMIT;

BEGIN;

-- 5/8 expand: alter column public.child.state
-- so that the column is the child's own, too
-- locks: ACCESS EXCLUSIVE on public.child
DROP TABLE public.child__schemadiff_old;

COMMIT;

BEGIN;

-- 6/8 contract: alter column public.child.state
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE public.child ADD CONSTRAINT child_state_not_null NOT NULL state NOT VALID;

COMMIT;

BEGIN;

-- 7/8 contract: alter column public.child.state
-- locks: SHARE UPDATE EXCLUSIVE on public.child
-- work: reads all of public.child
-- caution F201: fails when public.child.state holds NULL
ALTER TABLE public.child VALIDATE CONSTRAINT child_state_not_null;

COMMIT;

BEGIN;

-- 8/8 contract: alter default public.child.state
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE ONLY public.child ALTER COLUMN state SET DEFAULT 'child';

COMMIT;

RESET search_path;
RESET check_function_bodies;
