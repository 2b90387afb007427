-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand
-- U001: view public.w is compared as text (--no-scratch)
-- U001: rule public.w.ins is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create column public.t.extra
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN extra text;

-- 2/5 expand: drop view public.w
-- locks: ACCESS EXCLUSIVE on public.w
SET search_path = '';
DROP VIEW public.w;

-- 3/5 expand: create view public.w
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.w AS
SELECT id, v, extra FROM t;

-- 4/5 expand: create rule public.w.ins
-- because of view public.w
-- locks: ROW EXCLUSIVE on public.t
CREATE RULE ins AS ON INSERT TO w DO INSTEAD INSERT INTO t (v, extra) VALUES (new.v, new.extra) RETURNING id, v, extra;

-- 5/5 expand: create rule public.w.upd
-- locks: ROW EXCLUSIVE on public.t
CREATE RULE upd AS ON UPDATE TO w DO INSTEAD UPDATE t SET v = new.v WHERE id = old.id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
