-- schemadiff plan: before.sql -> after.sql
-- 20 steps: 20 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/20 contract: create constraint public.t.k1
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.k1 forbids fails
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT k1 CHECK (CASE WHEN a > 0 THEN b > 0 WHEN a < 0 THEN b < 0 ELSE true END) NOT VALID;

COMMIT;

BEGIN;

-- 2/20 contract: alter constraint public.t.k1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break k1
ALTER TABLE public.t VALIDATE CONSTRAINT k1;

COMMIT;

BEGIN;

-- 3/20 contract: create constraint public.t.k10
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.k10 forbids fails
ALTER TABLE public.t ADD CONSTRAINT k10 CHECK (NOT (a IS NULL AND b IS NOT NULL) AND a = 1 IS NOT FALSE AND s IS NFC NORMALIZED ) NOT VALID;

COMMIT;

BEGIN;

-- 4/20 contract: alter constraint public.t.k10
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break k10
ALTER TABLE public.t VALIDATE CONSTRAINT k10;

COMMIT;

BEGIN;

-- 5/20 contract: create constraint public.t.k2
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.k2 forbids fails
ALTER TABLE public.t ADD CONSTRAINT k2 CHECK (COALESCE(a, b, 0) <> 7 AND (NULLIF(a, b)) IS DISTINCT FROM 8) NOT VALID;

COMMIT;

BEGIN;

-- 6/20 contract: alter constraint public.t.k2
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break k2
ALTER TABLE public.t VALIDATE CONSTRAINT k2;

COMMIT;

BEGIN;

-- 7/20 contract: create constraint public.t.k3
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.k3 forbids fails
ALTER TABLE public.t ADD CONSTRAINT k3 CHECK (s ~* E'^[a-z]\\w+''?$' AND s NOT LIKE E'%\\%%' AND s NOT ILIKE pg_catalog.like_escape('x%', '!') AND s SIMILAR TO '[a-z]+') NOT VALID;

COMMIT;

BEGIN;

-- 8/20 contract: alter constraint public.t.k3
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break k3
ALTER TABLE public.t VALIDATE CONSTRAINT k3;

COMMIT;

BEGIN;

-- 9/20 contract: create constraint public.t.k4
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.k4 forbids fails
ALTER TABLE public.t ADD CONSTRAINT k4 CHECK (j ? 'k' AND CAST(j ->> 'k' AS int) > 0 AND j -> 'x' IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- 10/20 contract: alter constraint public.t.k4
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break k4
ALTER TABLE public.t VALIDATE CONSTRAINT k4;

COMMIT;

BEGIN;

-- 11/20 contract: create constraint public.t.k5
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.k5 forbids fails
ALTER TABLE public.t ADD CONSTRAINT k5 CHECK ((a, b) < (10, 20)) NOT VALID;

COMMIT;

BEGIN;

-- 12/20 contract: alter constraint public.t.k5
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break k5
ALTER TABLE public.t VALIDATE CONSTRAINT k5;

COMMIT;

BEGIN;

-- 13/20 contract: create constraint public.t.k6
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.k6 forbids fails
ALTER TABLE public.t ADD CONSTRAINT k6 CHECK (ts AT TIME ZONE 'UTC' > '2000-01-01'::timestamp) NOT VALID;

COMMIT;

BEGIN;

-- 14/20 contract: alter constraint public.t.k6
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break k6
ALTER TABLE public.t VALIDATE CONSTRAINT k6;

COMMIT;

BEGIN;

-- 15/20 contract: create constraint public.t.k7
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.k7 forbids fails
ALTER TABLE public.t ADD CONSTRAINT k7 CHECK (5 = ANY(arr) OR arr <@ ARRAY[1, 2] OR arr[1] IS NULL) NOT VALID;

COMMIT;

BEGIN;

-- 16/20 contract: alter constraint public.t.k7
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break k7
ALTER TABLE public.t VALIDATE CONSTRAINT k7;

COMMIT;

BEGIN;

-- 17/20 contract: create constraint public.t.k8
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.k8 forbids fails
ALTER TABLE public.t ADD CONSTRAINT k8 CHECK (num_nonnulls(a, b) >= 1 AND a BETWEEN SYMMETRIC 9 AND -9) NOT VALID;

COMMIT;

BEGIN;

-- 18/20 contract: alter constraint public.t.k8
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break k8
ALTER TABLE public.t VALIDATE CONSTRAINT k8;

COMMIT;

BEGIN;

-- 19/20 contract: create constraint public.t.k9
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.k9 forbids fails
ALTER TABLE public.t ADD CONSTRAINT k9 CHECK (extract ('year' FROM ts) > 1999 AND SUBSTRING(s FROM 1 FOR 2) <> 'zz' AND POSITION('q' IN s) = 0 AND TRIM (BOTH ' ' FROM s) = s) NOT VALID;

COMMIT;

BEGIN;

-- 20/20 contract: alter constraint public.t.k9
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break k9
ALTER TABLE public.t VALIDATE CONSTRAINT k9;

COMMIT;

RESET search_path;
RESET check_function_bodies;
