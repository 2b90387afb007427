-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create table public.dogs
SET search_path = public;
CREATE TABLE public.dogs (
    id bigint NOT NULL DEFAULT nextval('public.global_id'::regclass),
    CONSTRAINT dogs_pkey PRIMARY KEY (id)
);

COMMIT;

RESET search_path;
RESET check_function_bodies;
