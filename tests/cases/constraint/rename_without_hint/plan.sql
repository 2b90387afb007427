-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 2 expand, 7 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: drop constraint public.c.old_fk
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.t
ALTER TABLE public.c DROP CONSTRAINT old_fk;

COMMIT;

BEGIN;

-- 2/9 expand: drop constraint public.t.old_check
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT old_check;

COMMIT;

BEGIN;

-- 3/9 contract: create constraint public.t.new_check
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.new_check forbids fails
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT new_check CHECK (n > 0) NOT VALID;

COMMIT;

BEGIN;

-- 4/9 contract: alter constraint public.t.new_check
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break new_check
ALTER TABLE public.t VALIDATE CONSTRAINT new_check;

COMMIT;

-- 5/9 contract: prepare constraint public.t.new_pk
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.new_pk, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (id)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_e4c380d8 ON public.t (id);

BEGIN;

-- 6/9 contract: drop constraint public.t.old_pk
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT old_pk;

COMMIT;

BEGIN;

-- 7/9 contract: create constraint public.t.new_pk
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT new_pk PRIMARY KEY USING INDEX __schemadiff_uq_e4c380d8;

COMMIT;

BEGIN;

-- 8/9 contract: create constraint public.c.new_fk
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.c.new_fk forbids fails
ALTER TABLE public.c ADD CONSTRAINT new_fk FOREIGN KEY (t_id) REFERENCES public.t (id) NOT VALID;

COMMIT;

BEGIN;

-- 9/9 contract: alter constraint public.c.new_fk
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.t
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break new_fk
ALTER TABLE public.c VALIDATE CONSTRAINT new_fk;

COMMIT;

RESET search_path;
RESET check_function_bodies;
