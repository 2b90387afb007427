-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create table public.m3
SET search_path = public;
CREATE TABLE public.m3 (
    a integer
);

-- 2/5 expand: create inheritance public.m3 of public.m
-- locks: SHARE UPDATE EXCLUSIVE on public.m
ALTER TABLE ONLY public.m ATTACH PARTITION public.m3 FOR VALUES IN (3);

-- 3/5 expand: create privilege of table public.m2
GRANT SELECT ON TABLE public.m2 TO app_writer;

-- 4/5 expand: create privilege of table public.m3
GRANT SELECT ON TABLE public.m3 TO app_writer;

-- 5/5 contract: drop privilege of table public.m1
SET search_path = '';
REVOKE SELECT ON TABLE public.m1 FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
