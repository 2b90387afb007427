-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/1 expand: alter column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.c does not fit bigint
-- caution F205: fails when a value of public.t.f does not fit numeric
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN c TYPE bigint USING c::text::bigint,
    ALTER COLUMN d TYPE text,
    ALTER COLUMN f TYPE numeric,
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

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
