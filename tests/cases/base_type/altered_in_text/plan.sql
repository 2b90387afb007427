-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter shell_type public.label
SET search_path = public;
ALTER TYPE public.label SET (STORAGE = external);

-- 2/3 expand: create function public.label_send(public.label)
CREATE FUNCTION public.label_send(public.label)
 RETURNS bytea
 LANGUAGE internal
 STABLE STRICT
AS 'textsend';

-- 3/3 expand: alter base_type public.label
ALTER TYPE public.label SET (SEND = public.label_send);

COMMIT;

RESET search_path;
RESET check_function_bodies;
