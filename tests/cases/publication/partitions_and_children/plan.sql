-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create publication q
SET search_path = public;
CREATE PUBLICATION q WITH (publish = 'insert');

-- 2/4 expand: create publication_table public.child.p
-- locks: SHARE UPDATE EXCLUSIVE on public.child, SHARE UPDATE EXCLUSIVE on public.m_eu, SHARE UPDATE EXCLUSIVE on public.parent
ALTER PUBLICATION p ADD TABLE
    ONLY public.child,
    ONLY public.m_eu,
    ONLY public.parent;

-- 3/4 expand: create publication_table public.parent.q
-- locks: SHARE UPDATE EXCLUSIVE on public.parent
ALTER PUBLICATION q ADD TABLE ONLY public.parent;

-- 4/4 contract: drop publication_table public.m.p
-- locks: SHARE UPDATE EXCLUSIVE on public.m
SET search_path = '';
ALTER PUBLICATION p DROP TABLE ONLY public.m;

COMMIT;

RESET search_path;
RESET check_function_bodies;
