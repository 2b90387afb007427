-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create table public.abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh
SET search_path = public;
CREATE TABLE public.abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh (
    abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh integer NOT NULL,
    CONSTRAINT abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abc_pkey PRIMARY KEY (abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh)
);

-- 2/5 expand: create column public."Twin"."X"
-- locks: ACCESS EXCLUSIVE on public."Twin"
ALTER TABLE public."Twin" ADD COLUMN "X" integer;

-- 3/5 expand: create column public."t\nnewline"."--not a comment"
-- locks: ACCESS EXCLUSIVE on public."t\nnewline"
ALTER TABLE public."t
newline"
    ADD COLUMN "--not a comment" integer,
    ADD COLUMN "/*nor*/" integer,
    ADD COLUMN "; drop" integer DEFAULT 0,
    ADD COLUMN "日本語" text,
    ADD COLUMN "user" integer,
    ADD COLUMN "end" integer;

-- 4/5 expand: alter column public.twin.x
-- locks: ACCESS EXCLUSIVE on public.twin
-- work: rewrites public.twin
-- caution L402: nobody can read or write public.twin while it is rewritten
ALTER TABLE public.twin ALTER COLUMN x TYPE bigint;

-- 5/5 expand: create constraint public."t\nnewline"."t\nnewline_check"
-- locks: ACCESS EXCLUSIVE on public."t\nnewline"
-- work: reads all of public."t\nnewline"
-- caution F203: fails when a row of public."t\nnewline" does not fulfil "end" > "user"
-- caution L401: nobody can read or write public."t\nnewline" while all of it is read
ALTER TABLE public."t
newline" ADD CONSTRAINT "t
newline_check" CHECK ("end" > "user");

COMMIT;

RESET search_path;
RESET check_function_bodies;
