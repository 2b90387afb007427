-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/11 expand: create table public.t3
SET search_path = public;
CREATE TABLE public.t3 (
    a integer,
    b integer
);

-- 2/11 expand: create index public.i
-- locks: SHARE on public.t
CREATE INDEX i ON ONLY public.t USING btree (b);

-- 3/11 expand: create index public.i1
-- locks: SHARE on public.t1
-- work: builds public.i1
-- caution L403: nobody can write public.t1 while it is indexed
CREATE INDEX i1 ON public.t1 USING btree (b);

-- 4/11 expand: create index public.i2
-- locks: SHARE on public.t2
CREATE INDEX i2 ON ONLY public.t2 USING btree (b);

-- 5/11 expand: create index public.i22
-- locks: SHARE on public.t22
-- work: builds public.i22
-- caution L403: nobody can write public.t22 while it is indexed
CREATE INDEX i22 ON public.t22 USING btree (b);

-- 6/11 expand: create index public.i3
CREATE INDEX i3 ON public.t3 USING btree (b);

-- 7/11 expand: create inheritance public.t3 of public.t
-- locks: SHARE UPDATE EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ATTACH PARTITION public.t3 FOR VALUES FROM (20) TO (30);

-- 8/11 expand: create index_attach public.i1
-- locks: ACCESS SHARE on public.t1, ACCESS SHARE on public.t
ALTER INDEX public.i ATTACH PARTITION public.i1;

-- 9/11 expand: create index_attach public.i22
-- locks: ACCESS SHARE on public.t22, ACCESS SHARE on public.t2
ALTER INDEX public.i2 ATTACH PARTITION public.i22;

-- 10/11 expand: create index_attach public.i2
-- locks: ACCESS SHARE on public.t2, ACCESS SHARE on public.t
ALTER INDEX public.i ATTACH PARTITION public.i2;

-- 11/11 expand: create index_attach public.i3
-- locks: ACCESS SHARE on public.t
ALTER INDEX public.i ATTACH PARTITION public.i3;

COMMIT;

RESET search_path;
RESET check_function_bodies;
