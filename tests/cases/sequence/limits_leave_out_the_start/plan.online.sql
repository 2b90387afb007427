-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/5 contract: alter sequence public."Used"
-- locks: SHARE ROW EXCLUSIVE on public."Used"
-- caution F203: fails when the current value of sequence public."Used" is not between 10 and 9223372036854775807
SET search_path = public;
SELECT pg_catalog.setval('public."Used"'::pg_catalog.regclass, 10, false) FROM public."Used" WHERE NOT is_called AND last_value NOT BETWEEN 10 AND 9223372036854775807;
ALTER SEQUENCE public."Used" MINVALUE 10 START WITH 10;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/5 contract: alter sequence public.down
-- locks: SHARE ROW EXCLUSIVE on public.down
-- caution F203: fails when the current value of sequence public.down is not between -9223372036854775808 and -20
SELECT pg_catalog.setval('public.down'::pg_catalog.regclass, -20, false) FROM public.down WHERE NOT is_called AND last_value NOT BETWEEN -9223372036854775808 AND -20;
ALTER SEQUENCE public.down MAXVALUE -20 START WITH -20;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/5 contract: alter sequence public.far
-- locks: SHARE ROW EXCLUSIVE on public.far
-- caution F203: fails when the current value of sequence public.far is not between 70000 and 80000
ALTER SEQUENCE public.far AS bigint MINVALUE 1 MAXVALUE 80000;
SELECT pg_catalog.setval('public.far'::pg_catalog.regclass, 75000, false) FROM public.far WHERE NOT is_called AND last_value NOT BETWEEN 70000 AND 80000;
ALTER SEQUENCE public.far AS integer MINVALUE 70000 MAXVALUE 80000 START WITH 75000;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/5 contract: alter sequence public.unused
-- locks: SHARE ROW EXCLUSIVE on public.unused
-- caution F203: fails when the current value of sequence public.unused is not between 1 and 9223372036854775807
SELECT pg_catalog.setval('public.unused'::pg_catalog.regclass, 1, false) FROM public.unused WHERE NOT is_called AND last_value NOT BETWEEN 1 AND 9223372036854775807;
ALTER SEQUENCE public.unused MINVALUE 1 START WITH 1;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/5 contract: alter identity public.t.id
-- locks: ACCESS EXCLUSIVE on public.t, SHARE ROW EXCLUSIVE on public.t_id_seq
-- caution F203: fails when the current value of sequence public.t_id_seq is not between 10 and 2147483647
SELECT pg_catalog.setval('public.t_id_seq'::pg_catalog.regclass, 10, false) FROM public.t_id_seq WHERE NOT is_called AND last_value NOT BETWEEN 10 AND 2147483647;
ALTER TABLE public.t ALTER COLUMN id SET MINVALUE 10 SET START WITH 10;

COMMIT;

RESET search_path;
RESET check_function_bodies;
