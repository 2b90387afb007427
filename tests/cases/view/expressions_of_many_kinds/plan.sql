-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: view public.e is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 expand: drop view public.e
-- locks: ACCESS EXCLUSIVE on public.e
DROP VIEW public.e;

-- 2/2 expand: create view public.e
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.e AS
SELECT id, at, a, CASE WHEN a > b THEN 'more' WHEN a IS NULL THEN NULL ELSE 'less' END AS c1, CASE a WHEN 1 THEN 'one' ELSE 'many' END AS c2, COALESCE(s, 'x', '') || (NULLIF(s, '-')) AS c3, GREATEST(a, b) - LEAST(a, b) AS c4, extract ('epoch' FROM at) AS c5, at AT TIME ZONE 'Europe/Berlin' AS c6, tags[1:2] AS c7, tags[array_upper(tags, 1)] AS c8, (a, b) < (1, 2) AS c9, a IS DISTINCT FROM b AS c10, s NOT LIKE pg_catalog.like_escape(E'a\\_%', E'\\') AS c11, s SIMILAR TO '(a|b)%' AS c12, (j -> 'k') ->> 0 AS c13, j @> '{"a": 1}' AS c14, '1 day 02:03'::interval * a AS c15, ARRAY(SELECT generate_series(1, a)) AS c16, EXISTS (SELECT 1 FROM t t2 WHERE t2.id = t.id AND t2.a = ANY(ARRAY[1, 2, 3])) AS c17, OVERLAY(s PLACING 'zz' FROM 2 FOR 1) AS c18, POSITION('a' IN s) AS c19, TRIM (LEADING ' ' FROM s) AS c20, SUBSTRING(s FROM '[0-9]+') AS c21, a BETWEEN SYMMETRIC b AND 10 AS c22, (- a) ^ 2 AS c23, (a::bigint << 2) | 1 AS c24, NOT ((a = 1 AND b = 2) OR s ~* '^x') AS c25, ROW(a, b)::text AS c26, (SELECT max(x) FROM (VALUES (1), (2)) v(x)) AS c27, xmlelement(name foo, xmlattributes(a AS "A"), s)::text AS c28, current_date AS c29, session_user::text AS c30, E'tab	\\' AS c31, 'a' AS c32, b'101' AS c33, 1e10 AS c34, .5 AS c35 FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
