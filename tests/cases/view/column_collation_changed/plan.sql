-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.sorted_word is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.sorted_word
-- locks: ACCESS EXCLUSIVE on public.sorted_word
-- caution B316: code that uses public.sorted_word finds it changed
DROP VIEW public.sorted_word;

-- 2/2 contract: create view public.sorted_word
-- locks: ACCESS SHARE on public.word
SET search_path = public;
CREATE VIEW public.sorted_word AS
SELECT w COLLATE "POSIX" AS w FROM word;

COMMIT;

RESET search_path;
RESET check_function_bodies;
