-- irreversible: how far subscription s has got is forgotten
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: drop subscription s
-- loss D151: how far subscription s has got is forgotten
-- refused: D151 without permission: how far subscription s has got is forgotten
-- allow it with --allow 'D151:s'
--   DROP SUBSCRIPTION s;

-- 2/2 expand: create subscription s
-- caution X909: s is made disabled; give it a slot by ALTER SUBSCRIPTION s SET (slot_name = ..), then ALTER SUBSCRIPTION s ENABLE and ALTER SUBSCRIPTION s REFRESH PUBLICATION
-- refused: needs a refused step: subscription s
-- allow it with --allow 'X909:s'
--   CREATE SUBSCRIPTION s CONNECTION :'s_connection' PUBLICATION p WITH (connect = false, slot_name = NONE, streaming = off, failover = true);

RESET search_path;
RESET check_function_bodies;
