-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create subscription mail
-- caution X909: mail is made disabled; make its slot on the publisher by SELECT pg_create_logical_replication_slot('mail', 'pgoutput'), then ALTER SUBSCRIPTION mail ENABLE and ALTER SUBSCRIPTION mail REFRESH PUBLICATION
SET search_path = public;
CREATE SUBSCRIPTION mail CONNECTION :'mail_connection' PUBLICATION letters, "All Parcels" WITH (connect = false, streaming = off);

-- 2/3 expand: create subscription without_slot
-- caution X909: without_slot is made disabled; give it a slot by ALTER SUBSCRIPTION without_slot SET (slot_name = ..), then ALTER SUBSCRIPTION without_slot ENABLE and ALTER SUBSCRIPTION without_slot REFRESH PUBLICATION
CREATE SUBSCRIPTION without_slot CONNECTION :'without_slot_connection' PUBLICATION letters WITH (connect = false, slot_name = NONE, synchronous_commit = 'remote_apply', streaming = off);

-- 3/3 expand: create comment of subscription mail
COMMENT ON SUBSCRIPTION mail IS 'from the shop';

COMMIT;

RESET search_path;
RESET check_function_bodies;
