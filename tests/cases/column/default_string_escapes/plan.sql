-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract
-- U001: default public.t.a is compared as text (--no-scratch)
-- U001: default public.t.b is compared as text (--no-scratch)
-- U001: default public.t.c is compared as text (--no-scratch)
-- U001: default public.t.e is compared as text (--no-scratch)
-- U001: default public.t.f is compared as text (--no-scratch)
-- U001: default public.t.g is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter default public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE ONLY public.t
    ALTER COLUMN a SET DEFAULT 'it''''s',
    ALTER COLUMN b SET DEFAULT 'line
break',
    ALTER COLUMN c SET DEFAULT E'back\\slash\\',
    ALTER COLUMN e SET DEFAULT ' ',
    ALTER COLUMN f SET DEFAULT E'\\xdeadbeef',
    ALTER COLUMN g SET DEFAULT 'ä!',
    ALTER COLUMN id SET DEFAULT '7';

COMMIT;

BEGIN;

-- 2/2 contract: drop default public.t.d
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE ONLY public.t ALTER COLUMN d DROP DEFAULT;

COMMIT;

RESET search_path;
RESET check_function_bodies;
