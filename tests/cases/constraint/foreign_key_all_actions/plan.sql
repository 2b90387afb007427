-- schemadiff plan: before.sql -> after.sql
-- 15 steps: 15 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/15 contract: drop constraint public.c.c_a_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.c DROP CONSTRAINT c_a_fkey;

-- 2/15 contract: create constraint public.c.c_a_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES public.p (id) ON DELETE CASCADE NOT VALID;

COMMIT;

BEGIN;

-- 3/15 contract: alter constraint public.c.c_a_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_a_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_a_fkey;

COMMIT;

BEGIN;

-- 4/15 contract: drop constraint public.c.c_b_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_b_fkey;

-- 5/15 contract: create constraint public.c.c_b_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_b_fkey FOREIGN KEY (b) REFERENCES public.p (id) ON DELETE SET NULL NOT VALID;

COMMIT;

BEGIN;

-- 6/15 contract: alter constraint public.c.c_b_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_b_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_b_fkey;

COMMIT;

BEGIN;

-- 7/15 contract: drop constraint public.c.c_c_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_c_fkey;

-- 8/15 contract: create constraint public.c.c_c_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_c_fkey FOREIGN KEY (c) REFERENCES public.p (id) ON UPDATE SET NULL NOT VALID;

COMMIT;

BEGIN;

-- 9/15 contract: alter constraint public.c.c_c_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_c_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_c_fkey;

COMMIT;

BEGIN;

-- 10/15 contract: drop constraint public.c.c_d_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_d_fkey;

-- 11/15 contract: create constraint public.c.c_d_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_d_fkey FOREIGN KEY (d) REFERENCES public.p (id) ON DELETE SET DEFAULT NOT VALID;

COMMIT;

BEGIN;

-- 12/15 contract: alter constraint public.c.c_d_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_d_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_d_fkey;

COMMIT;

BEGIN;

-- 13/15 contract: drop constraint public.c.c_e_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_e_fkey;

-- 14/15 contract: create constraint public.c.c_e_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_e_fkey FOREIGN KEY (e) REFERENCES public.p (id) ON UPDATE RESTRICT ON DELETE RESTRICT NOT VALID;

COMMIT;

BEGIN;

-- 15/15 contract: alter constraint public.c.c_e_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_e_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_e_fkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
