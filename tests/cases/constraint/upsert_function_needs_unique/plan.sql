-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create constraint public.kv.kv_k
-- locks: ACCESS EXCLUSIVE on public.kv
-- work: builds public.kv.kv_k, reads all of public.kv
-- caution F202: fails when public.kv holds duplicates of (k)
-- caution L402: nobody can read or write public.kv while it is indexed
SET search_path = public;
ALTER TABLE public.kv ADD CONSTRAINT kv_k UNIQUE (k);

-- 2/2 expand: create function public.put(text, text)
CREATE FUNCTION public.put(a text, b text)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC INSERT INTO kv VALUES (a, b) ON CONFLICT ON CONSTRAINT kv_k DO UPDATE SET v = excluded.v; END;

COMMIT;

RESET search_path;
RESET check_function_bodies;
