-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 11 expand, 1 contract
-- U001: domain b.over_called is compared as text (--no-scratch)
-- U001: domain public.high is compared as text (--no-scratch)
-- U001: domain public.low is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/12 expand: create domain b.called
SET search_path = b, public;
CREATE DOMAIN b.called AS integer DEFAULT f();

-- 2/12 expand: drop domain b.later
SET search_path = '';
DROP DOMAIN b.later;

-- 3/12 expand: create domain b.later
SET search_path = b, public;
CREATE DOMAIN b.later AS b.called DEFAULT f();

-- 4/12 expand: drop domain b.over_called
SET search_path = '';
DROP DOMAIN b.over_called;

-- 5/12 expand: create domain b.over_called
SET search_path = b, public;
CREATE DOMAIN b.over_called AS b.called DEFAULT f();

-- 6/12 expand: alter domain public.low
SET search_path = public;
ALTER DOMAIN public.low SET DEFAULT 2;

-- 7/12 expand: alter domain public.bare
ALTER DOMAIN public.bare SET DEFAULT 2;

-- 8/12 expand: create domain public.fresh
CREATE DOMAIN public.fresh AS public.low;
ALTER DOMAIN public.fresh DROP DEFAULT;

-- 9/12 expand: alter domain public.high
ALTER DOMAIN public.high SET DEFAULT 2;

-- 10/12 expand: alter domain public.own
ALTER DOMAIN public.own DROP DEFAULT;

-- 11/12 expand: create column public.t.f
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    ADD COLUMN f public.fresh,
    ADD COLUMN c b.over_called;

-- 12/12 contract: drop domain public.called
SET search_path = '';
DROP DOMAIN public.called;

COMMIT;

RESET search_path;
RESET check_function_bodies;
