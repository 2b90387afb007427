-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: create privilege of column public."My Table"."My Column"
-- caution S701: role Weird Role gets INSERT on public."My Table"."My Column"
-- refused: S701 without permission: role Weird Role gets INSERT on public."My Table"."My Column"
-- allow it with --allow 'S701:public."My Table"."My Column"'
--   GRANT INSERT ("My Column") ON TABLE public."My Table" TO "Weird Role" WITH GRANT OPTION;

BEGIN;

-- 2/2 contract: drop privilege of table public."My Table"
-- caution B315: role Weird Role loses SELECT on public."My Table"
REVOKE SELECT ON TABLE public."My Table" FROM "Weird Role";

COMMIT;

RESET search_path;
RESET check_function_bodies;
