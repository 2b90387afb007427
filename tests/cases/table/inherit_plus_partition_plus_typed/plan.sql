-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 5 expand, 6 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/11 expand: create column public.base.c
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.kid
SET search_path = public;
ALTER TABLE public.base ADD COLUMN c date;

COMMIT;

BEGIN;

-- 2/11 expand: create column public.part.c
-- locks: ACCESS EXCLUSIVE on public.part, ACCESS EXCLUSIVE on public.part1
ALTER TABLE public.part ADD COLUMN c date;

COMMIT;

BEGIN;

-- 3/11 expand: create default public.kid.a
-- locks: ACCESS EXCLUSIVE on public.kid
ALTER TABLE ONLY public.kid ALTER COLUMN a SET DEFAULT 3;

COMMIT;

BEGIN;

-- 4/11 expand: create default public.part1.b
-- locks: ACCESS EXCLUSIVE on public.part1
ALTER TABLE ONLY public.part1 ALTER COLUMN b SET DEFAULT 'p';

COMMIT;

BEGIN;

-- 5/11 expand: create default public.typed.b
-- locks: ACCESS EXCLUSIVE on public.typed
ALTER TABLE ONLY public.typed ALTER COLUMN b SET DEFAULT 't';

COMMIT;

BEGIN;

-- 6/11 contract: alter column public.base.a
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.kid
ALTER TABLE public.base ADD CONSTRAINT base_a_not_null NOT NULL a NOT VALID;

COMMIT;

BEGIN;

-- 7/11 contract: alter column public.base.a
-- locks: SHARE UPDATE EXCLUSIVE on public.base, SHARE UPDATE EXCLUSIVE on public.kid
-- work: reads all of public.base, reads all of public.kid
-- caution F201: fails when public.base.a holds NULL
ALTER TABLE public.base VALIDATE CONSTRAINT base_a_not_null;

COMMIT;

BEGIN;

-- 8/11 contract: alter column public.part.a
-- locks: ACCESS EXCLUSIVE on public.part, ACCESS EXCLUSIVE on public.part1
ALTER TABLE public.part ADD CONSTRAINT part_a_not_null NOT NULL a NOT VALID;

COMMIT;

BEGIN;

-- 9/11 contract: alter column public.part.a
-- locks: SHARE UPDATE EXCLUSIVE on public.part, SHARE UPDATE EXCLUSIVE on public.part1
-- work: reads all of public.part, reads all of public.part1
-- caution F201: fails when public.part.a holds NULL
ALTER TABLE public.part VALIDATE CONSTRAINT part_a_not_null;

COMMIT;

BEGIN;

-- 10/11 contract: alter column public.typed.a
-- locks: ACCESS EXCLUSIVE on public.typed
ALTER TABLE public.typed ADD CONSTRAINT typed_a_not_null NOT NULL a NOT VALID;

COMMIT;

BEGIN;

-- 11/11 contract: alter column public.typed.a
-- locks: SHARE UPDATE EXCLUSIVE on public.typed
-- work: reads all of public.typed
-- caution F201: fails when public.typed.a holds NULL
ALTER TABLE public.typed VALIDATE CONSTRAINT typed_a_not_null;

COMMIT;

RESET search_path;
RESET check_function_bodies;
