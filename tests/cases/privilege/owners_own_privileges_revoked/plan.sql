-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: create owner of table public.u
-- locks: ACCESS EXCLUSIVE on public.u
-- caution S706: role app_owner may do everything with table public.u, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with table public.u, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.u'
--   ALTER TABLE public.u OWNER TO app_owner;

-- 2/3 expand: drop privilege of table public.t
-- caution S701: the owner gets INSERT, UPDATE on public.t
-- refused: S701 without permission: the owner gets INSERT, UPDATE on public.t
-- allow it with --allow 'S701:public.t'
--   GRANT INSERT, UPDATE ON TABLE public.t TO CURRENT_USER;

-- 3/3 contract: create privilege of table public.u
-- caution B315: the owner loses INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER on public.u
-- refused: needs a refused step: owner of table public.u
--   REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.u FROM app_owner;

RESET search_path;
RESET check_function_bodies;
