-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/1 expand: create constraint public.t.k1
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil CASE WHEN a > 0 THEN b > 0 WHEN a < 0 THEN b < 0 ELSE true END
-- caution F203: fails when a row of public.t does not fulfil NOT (a IS NULL AND b IS NOT NULL) AND a = 1 IS NOT FALSE AND s IS NFC NORMALIZED 
-- caution F203: fails when a row of public.t does not fulfil COALESCE(a, b, 0) <> 7 AND (NULLIF(a, b)) IS DISTINCT FROM 8
-- caution F203: fails when a row of public.t does not fulfil s ~* E'^[a-z]\\w+''?$' AND s NOT LIKE E'%\\%%' AND s NOT ILIKE pg_catalog.like_escape('x%', '!') AND s SIMILAR TO '[a-z]+'
-- caution F203: fails when a row of public.t does not fulfil j ? 'k' AND CAST(j ->> 'k' AS int) > 0 AND j -> 'x' IS NOT NULL
-- caution F203: fails when a row of public.t does not fulfil (a, b) < (10, 20)
-- caution F203: fails when a row of public.t does not fulfil ts AT TIME ZONE 'UTC' > '2000-01-01'::timestamp
-- caution F203: fails when a row of public.t does not fulfil 5 = ANY(arr) OR arr <@ ARRAY[1, 2] OR arr[1] IS NULL
-- caution F203: fails when a row of public.t does not fulfil num_nonnulls(a, b) >= 1 AND a BETWEEN SYMMETRIC 9 AND -9
-- caution F203: fails when a row of public.t does not fulfil extract ('year' FROM ts) > 1999 AND SUBSTRING(s FROM 1 FOR 2) <> 'zz' AND POSITION('q' IN s) = 0 AND TRIM (BOTH ' ' FROM s) = s
-- caution L401: nobody can read or write public.t while all of it is read
SET search_path = public;
ALTER TABLE public.t
    ADD CONSTRAINT k1 CHECK (CASE WHEN a > 0 THEN b > 0 WHEN a < 0 THEN b < 0 ELSE true END),
    ADD CONSTRAINT k10 CHECK (NOT (a IS NULL AND b IS NOT NULL) AND a = 1 IS NOT FALSE AND s IS NFC NORMALIZED ),
    ADD CONSTRAINT k2 CHECK (COALESCE(a, b, 0) <> 7 AND (NULLIF(a, b)) IS DISTINCT FROM 8),
    ADD CONSTRAINT k3 CHECK (s ~* E'^[a-z]\\w+''?$' AND s NOT LIKE E'%\\%%' AND s NOT ILIKE pg_catalog.like_escape('x%', '!') AND s SIMILAR TO '[a-z]+'),
    ADD CONSTRAINT k4 CHECK (j ? 'k' AND CAST(j ->> 'k' AS int) > 0 AND j -> 'x' IS NOT NULL),
    ADD CONSTRAINT k5 CHECK ((a, b) < (10, 20)),
    ADD CONSTRAINT k6 CHECK (ts AT TIME ZONE 'UTC' > '2000-01-01'::timestamp),
    ADD CONSTRAINT k7 CHECK (5 = ANY(arr) OR arr <@ ARRAY[1, 2] OR arr[1] IS NULL),
    ADD CONSTRAINT k8 CHECK (num_nonnulls(a, b) >= 1 AND a BETWEEN SYMMETRIC 9 AND -9),
    ADD CONSTRAINT k9 CHECK (extract ('year' FROM ts) > 1999 AND SUBSTRING(s FROM 1 FOR 2) <> 'zz' AND POSITION('q' IN s) = 0 AND TRIM (BOTH ' ' FROM s) = s);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
