-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create subscription "größe"
-- caution X909: "größe" is made disabled; make its slot on the publisher by SELECT pg_create_logical_replication_slot('größe', 'pgoutput'), then ALTER SUBSCRIPTION "größe" ENABLE and ALTER SUBSCRIPTION "größe" REFRESH PUBLICATION
SET search_path = public;
CREATE SUBSCRIPTION "größe" CONNECTION :'gr____e_connection' PUBLICATION letters WITH (connect = false, streaming = off);

COMMIT;

RESET search_path;
RESET check_function_bodies;
