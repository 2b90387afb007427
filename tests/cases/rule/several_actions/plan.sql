-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- U001: rule public.t.r is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter rule public.t.r
-- locks: ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.a, ROW EXCLUSIVE on public.b
SET search_path = public;
CREATE OR REPLACE RULE r AS ON INSERT TO t DO (INSERT INTO b VALUES (new.v || ';'); UPDATE a SET id = new.id WHERE id = (new.id - 1); DELETE FROM a WHERE id IS NULL; NOTIFY changed, 'it''s');

COMMIT;

RESET search_path;
RESET check_function_bodies;
