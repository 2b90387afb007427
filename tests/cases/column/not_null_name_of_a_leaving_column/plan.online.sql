-- irreversible: column public.t14.c17 is dropped with its values; column public.x.a is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 4 expand, 8 contract; 2 refused
-- column order: not that of the target, and stays so: public.x (b, a2, c)
-- U001: column public.t14.c18 is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/12 expand: alter column public.t14.c17
-- new code writes rows without it before it is dropped
-- locks: ACCESS EXCLUSIVE on public.t14
SET search_path = public;
ALTER TABLE public.t14 ALTER COLUMN c17 DROP NOT NULL;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/12 expand: create column public.t14.c17b
-- locks: ACCESS EXCLUSIVE on public.t14
ALTER TABLE public.t14 ADD COLUMN c17b character varying;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/12 expand: alter column public.x.a
-- new code writes rows without it before it is dropped
-- locks: ACCESS EXCLUSIVE on public.x
ALTER TABLE public.x ALTER COLUMN a DROP NOT NULL;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/12 expand: create column public.x.a2
-- locks: ACCESS EXCLUSIVE on public.x
ALTER TABLE public.x
    ADD COLUMN a2 integer,
    ADD COLUMN c integer DEFAULT 4;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/12 contract: alter column public.t14.c17b
-- locks: ACCESS EXCLUSIVE on public.t14
ALTER TABLE public.t14 ADD CONSTRAINT t14_c17b_not_null NOT NULL c17b NOT VALID;

COMMIT;

BEGIN;

-- 6/12 contract: alter column public.t14.c17b
-- locks: SHARE UPDATE EXCLUSIVE on public.t14
-- work: reads all of public.t14
-- caution F201: fails when public.t14.c17b holds NULL
ALTER TABLE public.t14 VALIDATE CONSTRAINT t14_c17b_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/12 contract: alter column public.x.a2
-- locks: ACCESS EXCLUSIVE on public.x
ALTER TABLE public.x ADD CONSTRAINT x_a2_not_null NOT NULL a2 NOT VALID;

COMMIT;

BEGIN;

-- 8/12 contract: alter column public.x.a2
-- locks: SHARE UPDATE EXCLUSIVE on public.x
-- work: reads all of public.x
-- caution F201: fails when public.x.a2 holds NULL
ALTER TABLE public.x VALIDATE CONSTRAINT x_a2_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/12 contract: drop column public.t14.c18
-- locks: ACCESS EXCLUSIVE on public.t14
-- caution B306: readers of column public.t14.c18 get other values
SET search_path = '';
ALTER TABLE public.t14 DROP COLUMN c18;

-- 10/12 contract: create column public.t14.c18
-- locks: ACCESS EXCLUSIVE on public.t14
-- work: rewrites public.t14
-- caution L402: nobody can read or write public.t14 while it is rewritten
SET search_path = public;
ALTER TABLE public.t14 ADD COLUMN c18 text GENERATED ALWAYS AS (length(c17b)::text::text) STORED;

COMMIT;

-- 11/12 contract: drop column public.t14.c17
-- locks: ACCESS EXCLUSIVE on public.t14
-- caution U002: column public.t14.c17 leaves and column public.t14.c17b comes: nothing says whether it is the same under a new name
-- loss D103: column public.t14.c17 is dropped with its values
-- caution B303: code that names column public.t14.c17 fails
-- refused: U002 unresolved: column public.t14.c17 leaves and column public.t14.c17b comes: nothing says whether it is the same under a new name
-- if it is column public.t14.c17b now, write beside that, at after.sql:2:5: -- @renamed from=c17
-- if it really goes, allow it with --allow 'D103:public.t14.c17'
--   ALTER TABLE public.t14 DROP COLUMN c17;

-- 12/12 contract: drop column public.x.a
-- locks: ACCESS EXCLUSIVE on public.x
-- caution U002: column public.x.a leaves and column public.x.a2, column public.x.c come: nothing says whether it is the same under a new name
-- loss D103: column public.x.a is dropped with its values
-- caution B303: code that names column public.x.a fails
-- refused: U002 unresolved: column public.x.a leaves and column public.x.a2, column public.x.c come: nothing says whether it is the same under a new name
-- if it is column public.x.a2 now, write beside that, at after.sql:5:17: -- @renamed from=a
-- if it is column public.x.c now, write beside that, at after.sql:5:78: -- @renamed from=a
-- if it really goes, allow it with --allow 'D103:public.x.a'
--   ALTER TABLE public.x DROP COLUMN a;

RESET search_path;
RESET check_function_bodies;
