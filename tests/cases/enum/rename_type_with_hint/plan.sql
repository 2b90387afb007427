-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter enum public.pay_state
ALTER TYPE public.pay_state RENAME TO payment_state;

COMMIT;

RESET search_path;
RESET check_function_bodies;
