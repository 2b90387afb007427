-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/11 contract: prepare constraint public.p.p_id_key
-- locks: SHARE UPDATE EXCLUSIVE on public.p
-- work: builds public.p.p_id_key, reads all of public.p
-- caution F202: fails when public.p holds duplicates of (id)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_e69568cb ON public.p (id);

BEGIN;

-- 2/11 contract: create constraint public.p.p_id_key
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p ADD CONSTRAINT p_id_key UNIQUE USING INDEX __schemadiff_uq_e69568cb;

COMMIT;

-- 3/11 contract: prepare constraint public.p.p_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.p
-- work: builds public.p.p_pkey, reads all of public.p
-- caution F202: fails when public.p holds duplicates of (code)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_a08d261e ON public.p (code);

BEGIN;

-- 4/11 contract: drop constraint public.c.c_p_code_fkey
-- because of constraint public.p.p_code_key
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_p_code_fkey;

-- 5/11 contract: drop constraint public.c.c_p_id_fkey
-- because of constraint public.p.p_pkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.c DROP CONSTRAINT c_p_id_fkey;

-- 6/11 contract: drop constraint public.p.p_code_key
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p
    DROP CONSTRAINT p_code_key,
    DROP CONSTRAINT p_pkey;

-- 7/11 contract: create constraint public.c.c_p_id_fkey
-- because of constraint public.p.p_pkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.p (id) NOT VALID;

-- 8/11 contract: alter constraint public.c.c_p_id_fkey
-- because of constraint public.p.p_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_p_id_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_p_id_fkey;

-- 9/11 contract: create constraint public.p.p_pkey
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY USING INDEX __schemadiff_uq_a08d261e;

-- 10/11 contract: create constraint public.c.c_p_code_fkey
-- because of constraint public.p.p_code_key
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
ALTER TABLE public.c ADD CONSTRAINT c_p_code_fkey FOREIGN KEY (p_code) REFERENCES public.p (code) NOT VALID;

COMMIT;

BEGIN;

-- 11/11 contract: alter constraint public.c.c_p_code_fkey
-- because of constraint public.p.p_code_key
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_p_code_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_p_code_fkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
