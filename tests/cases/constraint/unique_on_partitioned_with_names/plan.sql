-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 contract: create constraint public.p.p_kv
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p2
-- work: builds public.p.p_kv, reads all of public.p
-- caution F202: fails when public.p holds duplicates of (k, v)
-- caution B305: code that writes rows that public.p.p_kv forbids fails
-- caution L402: nobody can read or write public.p while it is indexed
-- caution L402: nobody can read or write public.p1 while it is indexed
-- caution L402: nobody can read or write public.p2 while it is indexed
SET search_path = public;
ALTER TABLE ONLY public.p ADD CONSTRAINT p_kv UNIQUE (k, v);

COMMIT;

-- 2/7 contract: prepare constraint public.p1.p1_k_v_key
-- locks: SHARE UPDATE EXCLUSIVE on public.p1
-- work: builds public.p1.p1_k_v_key, reads all of public.p1
-- caution F202: fails when public.p1 holds duplicates of (k, v)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_2b28e511 ON public.p1 (k, v);

BEGIN;

-- 3/7 contract: create constraint public.p1.p1_k_v_key
-- locks: ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p1 ADD CONSTRAINT p1_k_v_key UNIQUE USING INDEX __schemadiff_uq_2b28e511;

COMMIT;

-- 4/7 contract: prepare constraint public.p2.my_own_name
-- locks: SHARE UPDATE EXCLUSIVE on public.p2
-- work: builds public.p2.my_own_name, reads all of public.p2
-- caution F202: fails when public.p2 holds duplicates of (k, v)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_ca6d9a6e ON public.p2 (k, v);

BEGIN;

-- 5/7 contract: create constraint public.p2.my_own_name
-- locks: ACCESS EXCLUSIVE on public.p2
ALTER TABLE public.p2 ADD CONSTRAINT my_own_name UNIQUE USING INDEX __schemadiff_uq_ca6d9a6e;

COMMIT;

BEGIN;

-- 6/7 contract: create index_attach public.my_own_name
-- locks: ACCESS SHARE on public.p2, ACCESS SHARE on public.p, SHARE UPDATE EXCLUSIVE on public.p_kv
ALTER INDEX public.p_kv ATTACH PARTITION public.my_own_name;

COMMIT;

BEGIN;

-- 7/7 contract: create index_attach public.p1_k_v_key
-- locks: ACCESS SHARE on public.p1, ACCESS SHARE on public.p, SHARE UPDATE EXCLUSIVE on public.p_kv
ALTER INDEX public.p_kv ATTACH PARTITION public.p1_k_v_key;

COMMIT;

RESET search_path;
RESET check_function_bodies;
