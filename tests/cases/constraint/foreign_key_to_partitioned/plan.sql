-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.p2
SET search_path = public;
CREATE TABLE public.p2 (
    id integer NOT NULL,
    CONSTRAINT p2_pkey PRIMARY KEY (id)
);

-- 2/4 expand: create inheritance public.p2 of public.p
-- locks: SHARE UPDATE EXCLUSIVE on public.p
ALTER TABLE ONLY public.p ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (20);

-- 3/4 expand: create index_attach public.p2_pkey
-- locks: ACCESS SHARE on public.p, SHARE UPDATE EXCLUSIVE on public.p_pkey
ALTER INDEX public.p_pkey ATTACH PARTITION public.p2_pkey;

-- 4/4 expand: create constraint public.c.c_p_id_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p, SHARE ROW EXCLUSIVE on public.p1
-- work: reads all of public.c, reads all of public.p1
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.p1 while it is read in full
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.p (id) ON DELETE CASCADE;

COMMIT;

RESET search_path;
RESET check_function_bodies;
