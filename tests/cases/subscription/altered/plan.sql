-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter subscription mail
SET search_path = public;
ALTER SUBSCRIPTION mail CONNECTION :'mail_connection';

-- 2/4 expand: alter subscription mail
ALTER SUBSCRIPTION mail SET PUBLICATION letters, parcels WITH (refresh = false);

-- 3/4 expand: alter subscription mail
ALTER SUBSCRIPTION mail SET (slot_name = 'mail_2', synchronous_commit = 'local');

-- 4/4 expand: alter subscription other
ALTER SUBSCRIPTION other DISABLE;
ALTER SUBSCRIPTION other SET (slot_name = NONE);

COMMIT;

RESET search_path;
RESET check_function_bodies;
