-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: table public.t is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop inheritance public.t_am of public.t
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.t_am, ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DETACH PARTITION public.t_am;

-- 2/6 expand: drop table public.t
-- locks: ACCESS EXCLUSIVE on public.t
DROP TABLE public.t;

-- 3/6 expand: create table public.t
SET search_path = public;
CREATE TABLE public.t (
    k text COLLATE pg_catalog."C",
    n integer
)
PARTITION BY RANGE (k COLLATE pg_catalog."POSIX" text_pattern_ops);

-- 4/6 expand: create table public.t_nz
CREATE TABLE public.t_nz (
    k text COLLATE pg_catalog."C",
    n integer
);

-- 5/6 expand: create inheritance public.t_am of public.t
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.t_am
-- work: reads all of public.t_am
-- caution F203: fails when a row of public.t_am is outside of its bounds
-- caution L401: nobody can read or write public.t_am while all of it is read
ALTER TABLE ONLY public.t ATTACH PARTITION public.t_am FOR VALUES FROM ('a') TO ('n');

-- 6/6 expand: create inheritance public.t_nz of public.t
ALTER TABLE ONLY public.t ATTACH PARTITION public.t_nz FOR VALUES FROM ('n') TO ('zz');

COMMIT;

RESET search_path;
RESET check_function_bodies;
