-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: alter table public.other
-- because of access_method "My heap"
-- locks: ACCESS EXCLUSIVE on public.other
-- work: rewrites public.other
-- caution L402: nobody can read or write public.other while it is rewritten
SET search_path = public;
ALTER TABLE public.other SET ACCESS METHOD heap;

-- 2/7 expand: alter table public.t
-- because of access_method "My heap"
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t SET ACCESS METHOD heap;

-- 3/7 expand: drop access_method "My heap"
SET search_path = '';
DROP ACCESS METHOD "My heap";

-- 4/7 expand: create function public.handler(internal)
SET search_path = public;
CREATE FUNCTION public.handler(internal)
 RETURNS table_am_handler
 LANGUAGE internal
AS 'heap_tableam_handler';

-- 5/7 expand: create access_method "My heap"
CREATE ACCESS METHOD "My heap" TYPE TABLE HANDLER public.handler;

-- 6/7 expand: alter table public.other
-- because of access_method "My heap"
-- locks: ACCESS EXCLUSIVE on public.other
-- work: rewrites public.other
-- caution L402: nobody can read or write public.other while it is rewritten
ALTER TABLE public.other SET ACCESS METHOD "My heap";

-- 7/7 expand: alter table public.t
-- because of access_method "My heap"
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t SET ACCESS METHOD "My heap";

COMMIT;

RESET search_path;
RESET check_function_bodies;
