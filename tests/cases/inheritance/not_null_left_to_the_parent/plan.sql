-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.c
-- locks: SHARE UPDATE EXCLUSIVE on public.p
SET search_path = public;
CREATE TABLE public.c (
    a integer,
    more integer
)
INHERITS (public.p);

-- 2/4 expand: create table public.d
-- locks: SHARE UPDATE EXCLUSIVE on public.p
CREATE TABLE public.d (
    a integer NOT NULL
)
INHERITS (public.p);

-- 3/4 expand: create table public.q
CREATE TABLE public.q (
    b integer NOT NULL
);

-- 4/4 expand: create table public.e
CREATE TABLE public.e (
    b integer
)
INHERITS (public.q);

COMMIT;

RESET search_path;
RESET check_function_bodies;
