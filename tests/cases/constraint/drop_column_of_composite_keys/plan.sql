-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 1 expand, 7 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: drop constraint public.c.c_x_y_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.c DROP CONSTRAINT c_x_y_fkey;

COMMIT;

-- 2/8 contract: prepare constraint public.p.p_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.p
-- work: builds public.p.p_pkey, reads all of public.p
-- caution F202: fails when public.p holds duplicates of (a)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_a08d261e ON public.p (a);

BEGIN;

-- 3/8 contract: drop constraint public.p.p_pkey
-- locks: ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.p DROP CONSTRAINT p_pkey;

-- 4/8 contract: create constraint public.p.p_pkey
-- locks: ACCESS EXCLUSIVE on public.p
SET search_path = public;
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY USING INDEX __schemadiff_uq_a08d261e;

COMMIT;

BEGIN;

-- 5/8 contract: create constraint public.c.c_x_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- caution B305: code that writes rows that public.c.c_x_fkey forbids fails
ALTER TABLE public.c ADD CONSTRAINT c_x_fkey FOREIGN KEY (x) REFERENCES public.p (a) NOT VALID;

COMMIT;

BEGIN;

-- 6/8 contract: alter constraint public.c.c_x_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_x_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_x_fkey;

COMMIT;

-- 7/8 contract: drop column public.c.y
-- locks: ACCESS EXCLUSIVE on public.c
-- loss D103: column public.c.y is dropped with its values
-- caution B303: code that names column public.c.y fails
-- refused: D103 without permission: column public.c.y is dropped with its values
-- allow it with --allow 'D103:public.c.y'
--   ALTER TABLE public.c DROP COLUMN y;

-- 8/8 contract: drop column public.p.b
-- locks: ACCESS EXCLUSIVE on public.p
-- loss D103: column public.p.b is dropped with its values
-- caution B303: code that names column public.p.b fails
-- refused: D103 without permission: column public.p.b is dropped with its values
-- allow it with --allow 'D103:public.p.b'
--   ALTER TABLE public.p DROP COLUMN b;

RESET search_path;
RESET check_function_bodies;
