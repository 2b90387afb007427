-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create table public.l_rest
SET search_path = public;
CREATE TABLE public.l_rest (
    k integer
);

-- 2/2 expand: create inheritance public.l_rest of public.l
-- locks: SHARE UPDATE EXCLUSIVE on public.l
ALTER TABLE ONLY public.l ATTACH PARTITION public.l_rest DEFAULT;

COMMIT;

RESET search_path;
RESET check_function_bodies;
