-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create column public.t.g
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t
    ADD COLUMN g tsquery DEFAULT 'a & b',
    ADD COLUMN h xml,
    ADD COLUMN i bit varying DEFAULT b'101',
    ADD COLUMN j int4multirange DEFAULT '{[1,5)}',
    ADD COLUMN k name,
    ADD COLUMN l time with time zone DEFAULT '10:00+00',
    ADD COLUMN m "char" DEFAULT 'x',
    ADD COLUMN n line,
    ADD COLUMN o macaddr8;

COMMIT;

BEGIN;

-- 2/2 contract: alter column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.c does not fit bigint
-- caution F205: fails when a value of public.t.f does not fit numeric
-- caution B306: readers of public.t.c get bigint in place of oid
-- caution B306: readers of public.t.d get text in place of regclass
-- caution B306: readers of public.t.f get numeric in place of money
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t
    ALTER COLUMN c TYPE bigint USING c::text::bigint,
    ALTER COLUMN d TYPE text,
    ALTER COLUMN f TYPE numeric;

COMMIT;

RESET search_path;
RESET check_function_bodies;
