-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 3 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create table public.p2
-- locks: ACCESS EXCLUSIVE on public.p2
SET search_path = public;
CREATE TABLE public.p2 (
    id integer NOT NULL,
    CONSTRAINT p2_pkey PRIMARY KEY (id)
);

COMMIT;

BEGIN;

-- 2/5 expand: create inheritance public.p2 of public.p
-- locks: SHARE UPDATE EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2
ALTER TABLE ONLY public.p ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (20);

COMMIT;

BEGIN;

-- 3/5 expand: create index_attach public.p2_pkey
-- locks: ACCESS SHARE on public.p2, ACCESS SHARE on public.p, SHARE UPDATE EXCLUSIVE on public.p_pkey
ALTER INDEX public.p_pkey ATTACH PARTITION public.p2_pkey;

COMMIT;

BEGIN;

-- 4/5 contract: create constraint public.c.c_p_id_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- caution B305: code that writes rows that public.c.c_p_id_fkey forbids fails
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.p (id) ON DELETE CASCADE NOT VALID;

COMMIT;

BEGIN;

-- 5/5 contract: alter constraint public.c.c_p_id_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_p_id_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_p_id_fkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
