-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 1 expand, 4 contract
-- U001: default public.t.s is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create enum public.new_state
SET search_path = public;
CREATE TYPE public.new_state AS ENUM ('a', 'b', 'c');

COMMIT;

BEGIN;

-- 2/5 contract: drop default public.t.s
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE ONLY public.t ALTER COLUMN s DROP DEFAULT;

-- 3/5 contract: alter column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.s does not fit public.new_state
-- caution B306: readers of public.t.s get public.new_state in place of public.old_state
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN s TYPE public.new_state USING s::text::public.new_state;

-- 4/5 contract: create default public.t.s
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN s SET DEFAULT 'a';

COMMIT;

BEGIN;

-- 5/5 contract: drop enum public.old_state
-- caution B304: code that names public.old_state fails
SET search_path = '';
DROP TYPE public.old_state;

COMMIT;

RESET search_path;
RESET check_function_bodies;
