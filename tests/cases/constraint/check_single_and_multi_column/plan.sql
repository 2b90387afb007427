-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 contract: create constraint public.t."lo & hi"
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t."lo & hi" forbids fails
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT "lo & hi" CHECK ((lo IS NULL) = (hi IS NULL)) NOT VALID;

COMMIT;

BEGIN;

-- 2/10 contract: alter constraint public.t."lo & hi"
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break "lo & hi"
ALTER TABLE public.t VALIDATE CONSTRAINT "lo & hi";

COMMIT;

BEGIN;

-- 3/10 contract: create constraint public.t.t_check
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_check forbids fails
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (lo < hi) NOT VALID;

COMMIT;

BEGIN;

-- 4/10 contract: alter constraint public.t.t_check
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break t_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_check;

COMMIT;

BEGIN;

-- 5/10 contract: create constraint public.t.t_hi_check
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_hi_check forbids fails
ALTER TABLE public.t ADD CONSTRAINT t_hi_check CHECK (hi < 1000) NOT VALID;

COMMIT;

BEGIN;

-- 6/10 contract: alter constraint public.t.t_hi_check
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break t_hi_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_hi_check;

COMMIT;

BEGIN;

-- 7/10 contract: create constraint public.t.t_name_check
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_name_check forbids fails
ALTER TABLE public.t ADD CONSTRAINT t_name_check CHECK (name <> '') NOT VALID;

COMMIT;

BEGIN;

-- 8/10 contract: alter constraint public.t.t_name_check
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break t_name_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_name_check;

COMMIT;

BEGIN;

-- 9/10 contract: create constraint public.t.t_name_check1
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_name_check1 forbids fails
ALTER TABLE public.t ADD CONSTRAINT t_name_check1 CHECK (length(name) < 50) NOT VALID;

COMMIT;

BEGIN;

-- 10/10 contract: alter constraint public.t.t_name_check1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break t_name_check1
ALTER TABLE public.t VALIDATE CONSTRAINT t_name_check1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
