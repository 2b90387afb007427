-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter enum public.pay_state
ALTER TYPE public.pay_state RENAME TO payment_state;

-- 2/5 expand: alter composite_type public.place
ALTER TYPE public.place RENAME TO "Address";

-- 3/5 expand: alter range_type public.span
ALTER TYPE public.span RENAME TO int_span;

-- 4/5 expand: alter domain public.amount
ALTER DOMAIN public.amount RENAME TO money_amount;

-- 5/5 expand: alter range_type public.int_span
ALTER TYPE public.span_multirange RENAME TO int_span_multirange;

COMMIT;

RESET search_path;
RESET check_function_bodies;
