-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create rule public.t.to_u
-- locks: ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.u
SET search_path = public;
CREATE RULE to_u AS ON INSERT TO t DO INSTEAD INSERT INTO u VALUES (new.id, new.v);

COMMIT;

RESET search_path;
RESET check_function_bodies;
