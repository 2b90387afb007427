-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 1 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create constraint public.maker.maker_a_b_key
-- locks: ACCESS EXCLUSIVE on public.maker
-- work: builds public.maker.maker_a_b_key, builds public.maker.maker_pkey, reads all of public.maker
-- caution F202: fails when public.maker holds duplicates of (a, b)
-- caution F202: fails when public.maker holds duplicates of (id)
-- caution L402: nobody can read or write public.maker while it is indexed
SET search_path = public;
ALTER TABLE public.maker
    ADD CONSTRAINT maker_a_b_key UNIQUE (a, b),
    ADD CONSTRAINT maker_pkey PRIMARY KEY (id);

-- 2/5 contract: drop index public.maker_b_a_idx
-- locks: ACCESS EXCLUSIVE on public.maker
SET search_path = '';
DROP INDEX public.maker_b_a_idx;

-- 3/5 contract: create constraint public.item.item_a_b_fkey
-- locks: SHARE ROW EXCLUSIVE on public.item, SHARE ROW EXCLUSIVE on public.maker
-- work: reads all of public.item, reads all of public.maker
-- caution F204: fails when a row of public.item has no counterpart in public.maker
-- caution L403: nobody can write public.item while it is read in full
-- caution L403: nobody can write public.maker while it is read in full
SET search_path = public;
ALTER TABLE public.item ADD CONSTRAINT item_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.maker (a, b);

-- 4/5 contract: drop index public.maker_id_idx
-- locks: ACCESS EXCLUSIVE on public.maker
SET search_path = '';
DROP INDEX public.maker_id_idx;

-- 5/5 contract: create constraint public.item.item_maker_fkey
-- locks: SHARE ROW EXCLUSIVE on public.item, SHARE ROW EXCLUSIVE on public.maker
-- work: reads all of public.item, reads all of public.maker
-- caution F204: fails when a row of public.item has no counterpart in public.maker
-- caution L403: nobody can write public.item while it is read in full
-- caution L403: nobody can write public.maker while it is read in full
SET search_path = public;
ALTER TABLE public.item ADD CONSTRAINT item_maker_fkey FOREIGN KEY (maker) REFERENCES public.maker (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
