-- irreversible: table public.a is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.z
SET search_path = public;
CREATE TABLE public.z (
    id integer NOT NULL,
    CONSTRAINT z_pkey PRIMARY KEY (id)
);

-- 2/4 expand: create publication_table public.z.p
ALTER PUBLICATION p ADD TABLE ONLY public.z;

-- 3/4 contract: drop publication_table public.a.p
-- locks: SHARE UPDATE EXCLUSIVE on public.a
SET search_path = '';
ALTER PUBLICATION p DROP TABLE ONLY public.a;

-- 4/4 contract: drop table public.a
-- locks: ACCESS EXCLUSIVE on public.a
-- caution U002: table public.a leaves and table public.z comes: nothing says whether it is the same under a new name
-- loss D102: table public.a is dropped with its rows
-- refused: U002 unresolved: table public.a leaves and table public.z comes: nothing says whether it is the same under a new name
-- if it is table public.z now, write beside that, at after.sql:1:1: -- @renamed from=a
-- if it really goes, allow it with --allow 'D102:public.a'
--   DROP TABLE public.a;

COMMIT;

RESET search_path;
RESET check_function_bodies;
