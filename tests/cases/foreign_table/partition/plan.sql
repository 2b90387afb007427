-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create index public.m_id
-- locks: SHARE on public.m, SHARE on public.m_eu
-- work: builds public.m_eu_id_idx
-- caution L403: nobody can write public.m while it is indexed
-- caution L403: nobody can write public.m_eu while it is indexed
SET search_path = public;
CREATE INDEX m_eu_id_idx ON public.m_eu USING btree (id);
CREATE INDEX m_id ON public.m USING btree (id);

-- 2/3 contract: create table public.m_us
CREATE FOREIGN TABLE public.m_us (
    id integer,
    region text
)
SERVER s OPTIONS (filename '/dev/null');

-- 3/3 contract: create inheritance public.m_us of public.m
-- locks: SHARE UPDATE EXCLUSIVE on public.m
ALTER TABLE ONLY public.m ATTACH PARTITION public.m_us FOR VALUES IN ('us');

COMMIT;

RESET search_path;
RESET check_function_bodies;
