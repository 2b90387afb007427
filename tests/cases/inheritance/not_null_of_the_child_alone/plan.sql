-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create table public.c
-- locks: SHARE UPDATE EXCLUSIVE on public.p
SET search_path = public;
CREATE TABLE public.c (
    z integer
)
INHERITS (public.p);

-- 2/6 expand: create table public.d
-- locks: SHARE UPDATE EXCLUSIVE on public.p
CREATE TABLE public.d (
    CONSTRAINT d_pkey PRIMARY KEY (a)
)
INHERITS (public.p);

-- 3/6 expand: create table public.q
CREATE TABLE public.q (
    a integer NOT NULL,
    b integer
);

-- 4/6 expand: create table public.e
-- locks: SHARE UPDATE EXCLUSIVE on public.p
CREATE TABLE public.e ()
INHERITS (public.p, public.q);

-- 5/6 expand: alter column public.c.a
ALTER TABLE public.c ALTER COLUMN a SET NOT NULL;

-- 6/6 expand: alter column public.e.b
ALTER TABLE public.e ALTER COLUMN b SET NOT NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
