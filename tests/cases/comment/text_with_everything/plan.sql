-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create comment of table public.t
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
COMMENT ON TABLE public.t IS E'it''s "quoted" \\ $$ */ /* -- ; \\n';

COMMIT;

BEGIN;

-- 2/6 expand: create comment of column public.t.a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.a IS E'two
lines
	tabs \\ and ''quotes''';

COMMIT;

BEGIN;

-- 3/6 expand: create comment of column public.t.b
-- locks: SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.b IS 'ünï 漢字 😀 it''s $d$ ';

COMMIT;

BEGIN;

-- 4/6 expand: create comment of column public.t.c
-- locks: SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.c IS '
 leading and trailing blanks  
';

COMMIT;

BEGIN;

-- 5/6 expand: create comment of column public.t.d
-- locks: SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.d IS 'ä 😀';

COMMIT;

BEGIN;

-- 6/6 expand: create comment of column public.t.e
-- locks: SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.e IS '@renamed from=z';

COMMIT;

RESET search_path;
RESET check_function_bodies;
