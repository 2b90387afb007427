-- schemadiff plan: before.sql -> after.sql
-- 21 steps: 21 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/21 expand: drop view public.c10
-- because of view public.c9
-- locks: ACCESS EXCLUSIVE on public.c10
DROP VIEW public.c10;

-- 2/21 expand: drop view public.c9
-- because of view public.c8
-- locks: ACCESS EXCLUSIVE on public.c9
DROP VIEW public.c9;

-- 3/21 expand: drop view public.c8
-- because of view public.c7
-- locks: ACCESS EXCLUSIVE on public.c8
DROP VIEW public.c8;

-- 4/21 expand: drop view public.c7
-- because of view public.c6
-- locks: ACCESS EXCLUSIVE on public.c7
DROP VIEW public.c7;

-- 5/21 expand: drop view public.c6
-- because of view public.c5
-- locks: ACCESS EXCLUSIVE on public.c6
DROP VIEW public.c6;

-- 6/21 expand: drop view public.c5
-- because of view public.c4
-- locks: ACCESS EXCLUSIVE on public.c5
DROP VIEW public.c5;

-- 7/21 expand: drop view public.c4
-- because of view public.c3
-- locks: ACCESS EXCLUSIVE on public.c4
DROP VIEW public.c4;

-- 8/21 expand: drop view public.c3
-- because of view public.c2
-- locks: ACCESS EXCLUSIVE on public.c3
DROP VIEW public.c3;

-- 9/21 expand: drop view public.c2
-- because of view public.c1
-- locks: ACCESS EXCLUSIVE on public.c2
DROP VIEW public.c2;

-- 10/21 expand: drop view public.c1
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.c1
DROP VIEW public.c1;

-- 11/21 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN a TYPE text;

-- 12/21 expand: create view public.c1
-- because of column public.t.a
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.c1 AS
SELECT a FROM t;

-- 13/21 expand: create view public.c2
-- because of view public.c1
CREATE VIEW public.c2 AS
SELECT a FROM c1;

-- 14/21 expand: create view public.c3
-- because of view public.c2
CREATE VIEW public.c3 AS
SELECT a FROM c2;

-- 15/21 expand: create view public.c4
-- because of view public.c3
CREATE VIEW public.c4 AS
SELECT a FROM c3;

-- 16/21 expand: create view public.c5
-- because of view public.c4
CREATE VIEW public.c5 AS
SELECT a FROM c4;

-- 17/21 expand: create view public.c6
-- because of view public.c5
CREATE VIEW public.c6 AS
SELECT a FROM c5;

-- 18/21 expand: create view public.c7
-- because of view public.c6
CREATE VIEW public.c7 AS
SELECT a FROM c6;

-- 19/21 expand: create view public.c8
-- because of view public.c7
CREATE VIEW public.c8 AS
SELECT a FROM c7;

-- 20/21 expand: create view public.c9
-- because of view public.c8
CREATE VIEW public.c9 AS
SELECT a FROM c8;

-- 21/21 expand: create view public.c10
-- because of view public.c9
CREATE VIEW public.c10 AS
SELECT a FROM c9;

COMMIT;

RESET search_path;
RESET check_function_bodies;
