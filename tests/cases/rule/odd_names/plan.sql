-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create rule public."T t"."my ""rule"""
-- locks: ACCESS EXCLUSIVE on public."T t"
SET search_path = public;
CREATE RULE "my ""rule""" AS ON INSERT TO "T t" WHERE new."a b" > 1 DO INSTEAD NOTHING;

COMMIT;

RESET search_path;
RESET check_function_bodies;
