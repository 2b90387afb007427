-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create table public.m3
SET search_path = public;
CREATE TABLE public.m3 (
    a integer
);

COMMIT;

BEGIN;

-- 2/5 expand: create inheritance public.m3 of public.m
-- locks: SHARE UPDATE EXCLUSIVE on public.m, ACCESS EXCLUSIVE on public.m3
ALTER TABLE ONLY public.m ATTACH PARTITION public.m3 FOR VALUES IN (3);

COMMIT;

BEGIN;

-- 3/5 expand: create privilege of table public.m2
-- caution S701: role app_writer gets SELECT on public.m2
-- refused: S701 without permission: role app_writer gets SELECT on public.m2
-- allow it with --allow 'S701:public.m2'
--   GRANT SELECT ON TABLE public.m2 TO app_writer;

-- 4/5 expand: create privilege of table public.m3
GRANT SELECT ON TABLE public.m3 TO app_writer;

COMMIT;

BEGIN;

-- 5/5 contract: drop privilege of table public.m1
-- caution B315: role app_reader loses SELECT on public.m1
SET search_path = '';
REVOKE SELECT ON TABLE public.m1 FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
