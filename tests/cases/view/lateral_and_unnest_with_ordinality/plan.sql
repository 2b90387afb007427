-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.line is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.line
-- locks: ACCESS EXCLUSIVE on public.line
-- caution B316: code that uses public.line finds it changed
DROP VIEW public.line;

-- 2/2 contract: create view public.line
-- locks: ACCESS SHARE on public.basket
SET search_path = public;
CREATE VIEW public.line AS
SELECT b.id, u.item, u."position", s.n FROM basket b CROSS JOIN LATERAL unnest(b.items) WITH ORDINALITY u(item, "position") LEFT JOIN LATERAL (SELECT count(*) AS n FROM basket o WHERE u.item = ANY(o.items)) s ON true;

COMMIT;

RESET search_path;
RESET check_function_bodies;
