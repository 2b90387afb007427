-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 5 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create table public.abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh
-- locks: ACCESS EXCLUSIVE on public.abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh
SET search_path = public;
CREATE TABLE public.abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh (
    abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh integer NOT NULL,
    CONSTRAINT abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abc_pkey PRIMARY KEY (abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh)
);

COMMIT;

BEGIN;

-- 2/6 expand: create column public."Twin"."X"
-- locks: ACCESS EXCLUSIVE on public."Twin"
ALTER TABLE public."Twin" ADD COLUMN "X" integer;

COMMIT;

BEGIN;

-- 3/6 expand: create column public."t\nnewline"."--not a comment"
-- locks: ACCESS EXCLUSIVE on public."t\nnewline"
ALTER TABLE public."t
newline"
    ADD COLUMN "--not a comment" integer,
    ADD COLUMN "/*nor*/" integer,
    ADD COLUMN "; drop" integer DEFAULT 0,
    ADD COLUMN "日本語" text,
    ADD COLUMN "user" integer,
    ADD COLUMN "end" integer;

COMMIT;

BEGIN;

-- 4/6 expand: create constraint public."t\nnewline"."t\nnewline_check"
-- locks: ACCESS EXCLUSIVE on public."t\nnewline"
ALTER TABLE public."t
newline" ADD CONSTRAINT "t
newline_check" CHECK ("end" > "user") NOT VALID;

COMMIT;

BEGIN;

-- 5/6 expand: alter constraint public."t\nnewline"."t\nnewline_check"
-- locks: SHARE UPDATE EXCLUSIVE on public."t\nnewline"
-- work: reads all of public."t\nnewline"
-- caution F203: fails when old rows of public."t\nnewline" break "t\nnewline_check"
ALTER TABLE public."t
newline" VALIDATE CONSTRAINT "t
newline_check";

COMMIT;

BEGIN;

-- 6/6 contract: alter column public.twin.x
-- locks: ACCESS EXCLUSIVE on public.twin
-- work: rewrites public.twin
-- caution L402: nobody can read or write public.twin while it is rewritten
ALTER TABLE public.twin ALTER COLUMN x TYPE bigint;

COMMIT;

RESET search_path;
RESET check_function_bodies;
