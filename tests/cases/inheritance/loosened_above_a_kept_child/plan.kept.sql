-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 2 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.p IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.c IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/6 expand: alter column public.p.a
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.c
SET search_path = public;
ALTER TABLE public.p ALTER COLUMN a DROP NOT NULL;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.p IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.c IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/6 expand: drop constraint public.p.pos
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.c
SET search_path = '';
ALTER TABLE public.p DROP CONSTRAINT pos;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/6 contract: drop inheritance public.c of public.p
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS SHARE on public.p
ALTER TABLE public.c NO INHERIT public.p;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/6 contract: drop default public.c.d
-- locks: ACCESS EXCLUSIVE on public.c
ALTER TABLE ONLY public.c ALTER COLUMN d DROP DEFAULT;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/6 contract: create schema schemadiff
-- lists what is kept of what is dropped
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.kept (name text PRIMARY KEY, kind text NOT NULL, schema_name text NOT NULL,
    object_name text NOT NULL, member text NOT NULL, since timestamptz NOT NULL DEFAULT pg_catalog.now());

-- 6/6 contract: drop table public.c
-- kept as schemadiff.__schemadiff_kept_3e7648e5 until apply --purge drops it
-- locks: ACCESS EXCLUSIVE on public.c
-- caution B304: code that names public.c fails
ALTER TABLE public.c RENAME TO __schemadiff_kept_3e7648e5;
ALTER TABLE public.__schemadiff_kept_3e7648e5 SET SCHEMA schemadiff;
INSERT INTO schemadiff.kept (name, kind, schema_name, object_name, member)
    VALUES ('__schemadiff_kept_3e7648e5', 'table', 'public', 'c', '');

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: after.sql -> before.sql
-- 9 steps: 8 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: alter table schemadiff.__schemadiff_kept_3e7648e5
-- locks: ACCESS EXCLUSIVE on schemadiff.__schemadiff_kept_3e7648e5
ALTER TABLE schemadiff.__schemadiff_kept_3e7648e5 SET SCHEMA public;

-- 2/9 expand: alter table public.__schemadiff_kept_3e7648e5
-- locks: ACCESS EXCLUSIVE on public.__schemadiff_kept_3e7648e5
ALTER TABLE public.__schemadiff_kept_3e7648e5 RENAME TO c;
DELETE FROM schemadiff.kept WHERE name = '__schemadiff_kept_3e7648e5';

-- 3/9 expand: alter column public.p.a
-- locks: ACCESS EXCLUSIVE on public.p
-- work: reads all of public.p
-- caution F201: fails when public.p.a holds NULL
-- caution L401: nobody can read or write public.p while all of it is read
-- check: SELECT pg_catalog.concat_ws(', ', ctid) FROM public.p WHERE a IS NULL LIMIT 5;
SET search_path = public;
ALTER TABLE public.p ALTER COLUMN a SET NOT NULL;

-- 4/9 expand: alter column public.c.a
-- locks: ACCESS EXCLUSIVE on public.c
-- work: reads all of public.c
-- caution F201: fails when public.c.a holds NULL
-- caution L401: nobody can read or write public.c while all of it is read
-- check: SELECT pg_catalog.concat_ws(', ', ctid) FROM public.c WHERE a IS NULL LIMIT 5;
ALTER TABLE public.c ALTER COLUMN a SET NOT NULL;

-- 5/9 expand: create default public.c.d
-- locks: ACCESS EXCLUSIVE on public.c
ALTER TABLE ONLY public.c ALTER COLUMN d SET DEFAULT 5;

-- 6/9 expand: create constraint public.p.pos
-- locks: ACCESS EXCLUSIVE on public.p
-- work: reads all of public.p
-- caution F203: fails when a row of public.p does not fulfil b > 0
-- caution L401: nobody can read or write public.p while all of it is read
-- check: SELECT pg_catalog.concat_ws(', ', ctid) FROM public.p WHERE NOT (b > 0) LIMIT 5;
ALTER TABLE public.p ADD CONSTRAINT pos CHECK (b > 0);

-- 7/9 expand: create constraint public.c.pos
-- locks: ACCESS EXCLUSIVE on public.c
-- work: reads all of public.c
-- caution F203: fails when a row of public.c does not fulfil b > 0
-- caution L401: nobody can read or write public.c while all of it is read
-- check: SELECT pg_catalog.concat_ws(', ', ctid) FROM public.c WHERE NOT (b > 0) LIMIT 5;
ALTER TABLE public.c ADD CONSTRAINT pos CHECK (b > 0);

-- 8/9 expand: create inheritance public.c of public.p
-- locks: SHARE UPDATE EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.c
ALTER TABLE public.c INHERIT public.p;

COMMIT;

BEGIN;

-- 9/9 contract: drop schema schemadiff
-- is not kept any more
SET search_path = '';
DROP TABLE schemadiff.kept;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
