-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: publication_table public.b.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop publication_table public.a.p
-- locks: SHARE UPDATE EXCLUSIVE on public.a
ALTER PUBLICATION p DROP TABLE ONLY public.a;

-- 2/6 expand: create publication_table public.a.p
-- locks: SHARE UPDATE EXCLUSIVE on public.a
SET search_path = public;
ALTER PUBLICATION p ADD TABLE ONLY public.a (body, id, secret);

-- 3/6 expand: drop publication_table public.b.p
-- locks: SHARE UPDATE EXCLUSIVE on public.b
SET search_path = '';
ALTER PUBLICATION p DROP TABLE ONLY public.b;

-- 4/6 expand: create publication_table public.b.p
-- locks: SHARE UPDATE EXCLUSIVE on public.b
SET search_path = public;
ALTER PUBLICATION p ADD TABLE ONLY public.b WHERE (id > 10 AND body <> '');

-- 5/6 expand: drop publication_table public.c.p
-- locks: SHARE UPDATE EXCLUSIVE on public.c
SET search_path = '';
ALTER PUBLICATION p DROP TABLE ONLY public.c;

-- 6/6 expand: create publication_table public.c.p
-- locks: SHARE UPDATE EXCLUSIVE on public.c
SET search_path = public;
ALTER PUBLICATION p ADD TABLE ONLY public.c WHERE (body IS NOT NULL);

COMMIT;

RESET search_path;
RESET check_function_bodies;
