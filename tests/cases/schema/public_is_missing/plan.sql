-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/1 expand: create column app.t.made
-- locks: ACCESS EXCLUSIVE on app.t
SET search_path = public;
ALTER TABLE app.t ADD COLUMN made timestamp with time zone DEFAULT now();

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
