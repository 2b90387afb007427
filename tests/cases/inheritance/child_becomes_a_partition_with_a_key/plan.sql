-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 4 expand, 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: create table public.p
SET search_path = public;
CREATE TABLE public.p (
    id integer NOT NULL,
    v text
)
PARTITION BY RANGE (id);

-- 2/9 expand: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.id holds NULL
-- caution L401: nobody can read or write public.t while all of it is read
ALTER TABLE public.t ALTER COLUMN id SET NOT NULL;

-- 3/9 expand: create constraint public.p.p_pkey
ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id);

-- 4/9 expand: create constraint public.t.t_pkey
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.t_pkey, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (id)
-- caution L402: nobody can read or write public.t while it is indexed
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);

-- 5/9 contract: drop inheritance public.t of public.top
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS SHARE on public.top
SET search_path = '';
ALTER TABLE public.t NO INHERIT public.top;

-- 6/9 contract: create inheritance public.t of public.p
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t is outside of its bounds
-- caution L401: nobody can read or write public.t while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.p ATTACH PARTITION public.t FOR VALUES FROM (0) TO (9);

-- 7/9 contract: create index_attach public.t_pkey
-- locks: ACCESS SHARE on public.t
ALTER INDEX public.p_pkey ATTACH PARTITION public.t_pkey;

-- 8/9 contract: drop inheritance public.u of public.q
-- locks: ACCESS EXCLUSIVE on public.u, ACCESS EXCLUSIVE on public.q
SET search_path = '';
ALTER TABLE public.q DETACH PARTITION public.u;

-- 9/9 contract: create inheritance public.u of public.top
-- locks: SHARE UPDATE EXCLUSIVE on public.top, ACCESS EXCLUSIVE on public.u
SET search_path = public;
ALTER TABLE public.u INHERIT public.top;

COMMIT;

RESET search_path;
RESET check_function_bodies;
