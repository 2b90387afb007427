-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B316: code that uses public.v finds it changed
DROP VIEW public.v;

-- 2/2 contract: create view public.v
-- locks: ACCESS SHARE on public.d
SET search_path = public;
CREATE VIEW public.v AS
SELECT t.id, t.name, e.key, e.value FROM d, xmltable(('/r/i') PASSING d.x COLUMNS id int PATH '@id' NOT NULL, name text PATH 'n' DEFAULT '-', pos FOR ORDINALITY) AS t, jsonb_each(d.j) e WHERE d.j @? '$.a[*] ? (@ > 1)';

COMMIT;

RESET search_path;
RESET check_function_bodies;
