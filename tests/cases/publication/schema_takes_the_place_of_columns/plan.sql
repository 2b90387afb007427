-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop publication_table public.letter.news
-- locks: SHARE UPDATE EXCLUSIVE on public.letter
ALTER PUBLICATION news DROP TABLE ONLY public.letter;

-- 2/2 contract: create publication_schema shop.news
SET search_path = public;
ALTER PUBLICATION news ADD TABLES IN SCHEMA shop;

COMMIT;

RESET search_path;
RESET check_function_bodies;
