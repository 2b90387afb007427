-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 1 expand, 4 contract
-- U001: view public.w is compared as text (--no-scratch)
-- U001: rule public.w.ins is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create column public.t.extra
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN extra text;

COMMIT;

BEGIN;

-- 2/5 contract: drop view public.w
-- locks: ACCESS EXCLUSIVE on public.w
-- caution B316: code that uses public.w finds it changed
SET search_path = '';
DROP VIEW public.w;

-- 3/5 contract: create view public.w
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.w AS
SELECT id, v, extra FROM t;

-- 4/5 contract: create rule public.w.ins
-- because of view public.w
-- locks: ACCESS EXCLUSIVE on public.w, ROW EXCLUSIVE on public.t
CREATE RULE ins AS ON INSERT TO w DO INSTEAD INSERT INTO t (v, extra) VALUES (new.v, new.extra) RETURNING id, v, extra;

COMMIT;

BEGIN;

-- 5/5 contract: create rule public.w.upd
-- locks: ACCESS EXCLUSIVE on public.w, ROW EXCLUSIVE on public.t
CREATE RULE upd AS ON UPDATE TO w DO INSTEAD UPDATE t SET v = new.v WHERE id = old.id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
