-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: create constraint public.p.v_pos
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p2
-- caution B305: code that writes rows that public.p.v_pos forbids fails
SET search_path = public;
ALTER TABLE public.p ADD CONSTRAINT v_pos CHECK (v > 0) NOT VALID;

COMMIT;

BEGIN;

-- 2/5 contract: alter constraint public.p.v_pos
-- locks: SHARE UPDATE EXCLUSIVE on public.p, SHARE UPDATE EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p2
-- work: reads all of public.p, reads all of public.p1, reads all of public.p2
-- caution F203: fails when old rows of public.p break v_pos
ALTER TABLE public.p VALIDATE CONSTRAINT v_pos;

COMMIT;

BEGIN;

-- 3/5 contract: create constraint public.p2.v_small
-- locks: ACCESS EXCLUSIVE on public.p2
-- caution B305: code that writes rows that public.p2.v_small forbids fails
ALTER TABLE public.p2 ADD CONSTRAINT v_small CHECK (v < 9) NOT VALID;

COMMIT;

BEGIN;

-- 4/5 contract: alter constraint public.p2.v_small
-- locks: SHARE UPDATE EXCLUSIVE on public.p2
-- work: reads all of public.p2
-- caution F203: fails when old rows of public.p2 break v_small
ALTER TABLE public.p2 VALIDATE CONSTRAINT v_small;

COMMIT;

BEGIN;

-- 5/5 contract: create comment of constraint public.p.v_pos
-- locks: ACCESS SHARE on public.p
COMMENT ON CONSTRAINT v_pos ON public.p IS 'positive';

COMMIT;

RESET search_path;
RESET check_function_bodies;
