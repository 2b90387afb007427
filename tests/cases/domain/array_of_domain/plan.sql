-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create domain_constraint public.tag.lower_only
-- caution F208: PostgreSQL refuses it because column public.posts.tags holds domain public.tag inside another type
SET search_path = public;
ALTER DOMAIN public.tag ADD CONSTRAINT lower_only CHECK (value = lower(value));

COMMIT;

RESET search_path;
RESET check_function_bodies;
