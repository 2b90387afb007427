-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create constraint public.p.p_kv
-- locks: ACCESS EXCLUSIVE on public.p
-- caution F202: fails when public.p holds duplicates of (k, v)
SET search_path = public;
ALTER TABLE ONLY public.p ADD CONSTRAINT p_kv UNIQUE (k, v);

-- 2/5 expand: create constraint public.p1.p1_k_v_key
-- locks: ACCESS EXCLUSIVE on public.p1
-- work: builds public.p1.p1_k_v_key, reads all of public.p1
-- caution F202: fails when public.p1 holds duplicates of (k, v)
-- caution L402: nobody can read or write public.p1 while it is indexed
ALTER TABLE public.p1 ADD CONSTRAINT p1_k_v_key UNIQUE (k, v);

-- 3/5 expand: create constraint public.p2.my_own_name
-- locks: ACCESS EXCLUSIVE on public.p2
-- work: builds public.p2.my_own_name, reads all of public.p2
-- caution F202: fails when public.p2 holds duplicates of (k, v)
-- caution L402: nobody can read or write public.p2 while it is indexed
ALTER TABLE public.p2 ADD CONSTRAINT my_own_name UNIQUE (k, v);

-- 4/5 expand: create index_attach public.my_own_name
-- locks: ACCESS SHARE on public.p2, ACCESS SHARE on public.p
ALTER INDEX public.p_kv ATTACH PARTITION public.my_own_name;

-- 5/5 expand: create index_attach public.p1_k_v_key
-- locks: ACCESS SHARE on public.p1, ACCESS SHARE on public.p
ALTER INDEX public.p_kv ATTACH PARTITION public.p1_k_v_key;

COMMIT;

RESET search_path;
RESET check_function_bodies;
