-- irreversible: values of public.p.v may lose precision or range: integer becomes numeric(9,1)
-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand; 9 refused
-- U001: default public.p.v is compared as text (--no-scratch)
-- U001: default public.p1.v is compared as text (--no-scratch)
-- U001: default public.p2.v is compared as text (--no-scratch)
-- U001: default public.p2a.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/9 expand: drop default public.p.v
-- because of column public.p.v
-- locks: ACCESS EXCLUSIVE on public.p
-- refused: needs a refused step: default public.p.v
--   ALTER TABLE ONLY public.p ALTER COLUMN v DROP DEFAULT;

-- 2/9 expand: drop default public.p1.v
-- because of column public.p1.v
-- locks: ACCESS EXCLUSIVE on public.p1
-- refused: needs a refused step: default public.p1.v
--   ALTER TABLE ONLY public.p1 ALTER COLUMN v DROP DEFAULT;

-- 3/9 expand: drop default public.p2.v
-- because of column public.p2.v
-- locks: ACCESS EXCLUSIVE on public.p2
-- refused: needs a refused step: default public.p2.v
--   ALTER TABLE ONLY public.p2 ALTER COLUMN v DROP DEFAULT;

-- 4/9 expand: drop default public.p2a.v
-- because of column public.p2a.v
-- locks: ACCESS EXCLUSIVE on public.p2a
-- refused: needs a refused step: default public.p2a.v
--   ALTER TABLE ONLY public.p2a ALTER COLUMN v DROP DEFAULT;

-- 5/9 expand: alter column public.p.v
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p2, ACCESS EXCLUSIVE on public.p2a
-- work: rewrites public.p1, rewrites public.p2a
-- loss D105: values of public.p.v may lose precision or range: integer becomes numeric(9,1)
-- caution F205: fails when a value of public.p.v does not fit numeric(9,1)
-- caution L402: nobody can read or write public.p1 while it is rewritten
-- caution L402: nobody can read or write public.p2a while it is rewritten
-- refused: D105 without permission: values of public.p.v may lose precision or range: integer becomes numeric(9,1)
-- allow it with --allow 'D105:public.p.v'
--   ALTER TABLE public.p ALTER COLUMN v TYPE numeric(9,1);

-- 6/9 expand: create default public.p.v
-- because of column public.p.v
-- locks: ACCESS EXCLUSIVE on public.p
-- refused: needs a refused step: column public.p.v
--   ALTER TABLE ONLY public.p ALTER COLUMN v SET DEFAULT 0;

-- 7/9 expand: create default public.p1.v
-- because of column public.p1.v
-- locks: ACCESS EXCLUSIVE on public.p1
-- refused: needs a refused step: column public.p.v
--   ALTER TABLE ONLY public.p1 ALTER COLUMN v SET DEFAULT 0;

-- 8/9 expand: create default public.p2.v
-- because of column public.p2.v
-- locks: ACCESS EXCLUSIVE on public.p2
-- refused: needs a refused step: column public.p.v
--   ALTER TABLE ONLY public.p2 ALTER COLUMN v SET DEFAULT 0;

-- 9/9 expand: create default public.p2a.v
-- because of column public.p2a.v
-- locks: ACCESS EXCLUSIVE on public.p2a
-- refused: needs a refused step: column public.p.v
--   ALTER TABLE ONLY public.p2a ALTER COLUMN v SET DEFAULT 0;

RESET search_path;
RESET check_function_bodies;
