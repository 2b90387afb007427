-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: alter column public.tree.path
-- locks: ACCESS EXCLUSIVE on public.tree
-- work: rewrites public.tree
-- caution F205: fails when a value of public.tree.path does not fit public.ltree
-- caution B306: readers of public.tree.path get public.ltree in place of text
-- caution L402: nobody can read or write public.tree while it is rewritten
SET search_path = public;
ALTER TABLE public.tree ALTER COLUMN path TYPE public.ltree USING path::public.ltree;

COMMIT;

-- 2/4 contract: create index public.tree_path_btree
-- locks: SHARE UPDATE EXCLUSIVE on public.tree
-- work: builds public.tree_path_btree
CREATE INDEX CONCURRENTLY tree_path_btree ON public.tree USING btree (path);

-- 3/4 contract: create index public.tree_path_gist
-- locks: SHARE UPDATE EXCLUSIVE on public.tree
-- work: builds public.tree_path_gist
CREATE INDEX CONCURRENTLY tree_path_gist ON public.tree USING gist (path);

BEGIN;

-- 4/4 contract: create view public.roots
-- locks: ACCESS SHARE on public.tree
CREATE VIEW public.roots AS
SELECT id, path FROM tree WHERE nlevel(path) = 1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
