-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create comment of operator public.===(public.pt, public.pt)
SET search_path = public;
COMMENT ON OPERATOR public.=== (public.pt, public.pt) IS 'same point';

-- 2/4 expand: create comment of collation public.my_c
COMMENT ON COLLATION public.my_c IS 'bytes';

-- 3/4 expand: create comment of text_search_configuration public.my_ts
COMMENT ON TEXT SEARCH CONFIGURATION public.my_ts IS 'plain';

-- 4/4 expand: create comment of statistics public.st
COMMENT ON STATISTICS public.st IS 'a and b go together';

COMMIT;

RESET search_path;
RESET check_function_bodies;
