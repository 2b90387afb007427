-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: view public.last_message is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/3 expand: create view public.digest
-- locks: ACCESS SHARE on public.m
SET search_path = public;
CREATE VIEW public.digest AS
SELECT who, string_agg(DISTINCT body, ',
' ORDER BY body DESC NULLS LAST) AS bodies, array_agg(at ORDER BY at) FILTER (WHERE at IS NOT NULL) AS times, percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY extract ('epoch' FROM at)) AS p, json_object_agg(at, body) AS j FROM m GROUP BY who;

-- 2/3 expand: drop view public.last_message
-- locks: ACCESS EXCLUSIVE on public.last_message
SET search_path = '';
DROP VIEW public.last_message;

-- 3/3 expand: create view public.last_message
-- locks: ACCESS SHARE on public.m
SET search_path = public;
CREATE VIEW public.last_message AS
SELECT DISTINCT ON (who) who, body FROM m ORDER BY who, at DESC;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
