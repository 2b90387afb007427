-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: index public.ev_at is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/4 expand: drop index public.ev_at
-- locks: ACCESS EXCLUSIVE on public.ev
DROP INDEX public.ev_at;

-- 2/4 expand: create index public.ev_at
-- locks: SHARE on public.ev
-- work: builds public.ev_at
-- caution L403: nobody can write public.ev while it is indexed
CREATE INDEX ev_at ON public.ev USING brin (at, id) WITH (pages_per_range='16');

-- 3/4 expand: create index public.ev_payload
-- locks: SHARE on public.ev
-- work: builds public.ev_payload
-- caution L403: nobody can write public.ev while it is indexed
CREATE INDEX ev_payload ON public.ev USING btree ((payload ->> 'kind'::text) DESC) WHERE payload ? 'kind'::text;

-- 4/4 expand: create index public.ev_tags
-- locks: SHARE on public.ev
-- work: builds public.ev_tags
-- caution L403: nobody can write public.ev while it is indexed
CREATE INDEX ev_tags ON public.ev USING gin (tags, payload jsonb_path_ops);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
