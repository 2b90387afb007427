-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.top_page is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.top_page
-- locks: ACCESS EXCLUSIVE on public.top_page
-- caution B316: code that uses public.top_page finds it changed
DROP VIEW public.top_page;

-- 2/2 contract: create view public.top_page
-- locks: ACCESS SHARE on public.visit
SET search_path = public;
CREATE VIEW public.top_page AS
SELECT page, n FROM (SELECT page, count(*) AS n FROM visit GROUP BY page HAVING count(*) > 10) counted;

COMMIT;

RESET search_path;
RESET check_function_bodies;
