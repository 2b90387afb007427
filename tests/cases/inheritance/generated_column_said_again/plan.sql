-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create table public.c
-- locks: SHARE UPDATE EXCLUSIVE on public.p
SET search_path = public;
CREATE TABLE public.c (
    b integer,
    more integer
)
INHERITS (public.p);

-- 2/3 expand: create table public.d
-- locks: SHARE UPDATE EXCLUSIVE on public.p
CREATE TABLE public.d (
    more integer
)
INHERITS (public.p);

-- 3/3 expand: create table public.e
-- locks: SHARE UPDATE EXCLUSIVE on public.p
CREATE TABLE public.e (
    b integer
)
INHERITS (public.p, public.c);

COMMIT;

RESET search_path;
RESET check_function_bodies;
