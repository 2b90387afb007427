-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 contract: prepare constraint public.kv.kv_k
-- locks: SHARE UPDATE EXCLUSIVE on public.kv
-- work: builds public.kv.kv_k, reads all of public.kv
-- caution F202: fails when public.kv holds duplicates of (k)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_7cf42ed4 ON public.kv (k);

BEGIN;

-- 2/3 contract: create constraint public.kv.kv_k
-- locks: ACCESS EXCLUSIVE on public.kv
ALTER TABLE public.kv ADD CONSTRAINT kv_k UNIQUE USING INDEX __schemadiff_uq_7cf42ed4;

COMMIT;

BEGIN;

-- 3/3 contract: create function public.put(text, text)
CREATE FUNCTION public.put(a text, b text)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC INSERT INTO kv VALUES (a, b) ON CONFLICT ON CONSTRAINT kv_k DO UPDATE SET v = excluded.v; END;

COMMIT;

RESET search_path;
RESET check_function_bodies;
