-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create privilege of column public."My Table"."My Column"
SET search_path = public;
GRANT INSERT ("My Column") ON TABLE public."My Table" TO "Weird Role" WITH GRANT OPTION;

-- 2/2 contract: drop privilege of table public."My Table"
SET search_path = '';
REVOKE SELECT ON TABLE public."My Table" FROM "Weird Role";

COMMIT;

RESET search_path;
RESET check_function_bodies;
