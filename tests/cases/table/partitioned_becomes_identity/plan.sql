-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.p2
SET search_path = public;
CREATE TABLE public.p2 (
    id bigint NOT NULL,
    k integer
);

-- 2/4 expand: create identity public.p.id
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.p_id_seq START WITH 10);

-- 3/4 expand: alter identity public.p.id
-- so that new rows do not repeat the values of old ones
-- work: reads all of public.p1
SET search_path = '';
SELECT pg_catalog.setval('public.p_id_seq'::pg_catalog.regclass, max(id)) FROM public.p HAVING max(id) >= 10;

-- 4/4 expand: create inheritance public.p2 of public.p
-- locks: SHARE UPDATE EXCLUSIVE on public.p
SET search_path = public;
ALTER TABLE ONLY public.p ATTACH PARTITION public.p2 FOR VALUES IN (2);

COMMIT;

RESET search_path;
RESET check_function_bodies;
