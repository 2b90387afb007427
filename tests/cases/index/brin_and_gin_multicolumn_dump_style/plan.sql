-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract
-- U001: index public.ev_at is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/5 expand: prepare index public.ev_at
-- locks: SHARE UPDATE EXCLUSIVE on public.ev
-- work: builds public.ev_at, reads all of public.ev
CREATE INDEX CONCURRENTLY __schemadiff_new_8d90e0ce ON public.ev USING brin (at, id) WITH (pages_per_range='16');

BEGIN;

-- 2/5 expand: create index public.ev_at
-- locks: SHARE UPDATE EXCLUSIVE on public.ev_at
ALTER INDEX public.ev_at RENAME TO __schemadiff_old_8d90e0ce;
ALTER INDEX public.__schemadiff_new_8d90e0ce RENAME TO ev_at;

COMMIT;

-- 3/5 expand: create index public.ev_payload
-- locks: SHARE UPDATE EXCLUSIVE on public.ev
-- work: builds public.ev_payload
CREATE INDEX CONCURRENTLY ev_payload ON public.ev USING btree ((payload ->> 'kind'::text) DESC) WHERE payload ? 'kind'::text;

-- 4/5 expand: create index public.ev_tags
-- locks: SHARE UPDATE EXCLUSIVE on public.ev
-- work: builds public.ev_tags
CREATE INDEX CONCURRENTLY ev_tags ON public.ev USING gin (tags, payload jsonb_path_ops);

-- 5/5 contract: drop index public.ev_at
-- locks: SHARE UPDATE EXCLUSIVE on public.ev
DROP INDEX CONCURRENTLY public.__schemadiff_old_8d90e0ce;

RESET search_path;
RESET check_function_bodies;
