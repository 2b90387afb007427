-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create extension citext
SET search_path = public;
CREATE EXTENSION citext;

-- 2/4 expand: create extension hstore
CREATE EXTENSION hstore;

COMMIT;

BEGIN;

-- 3/4 expand: create column public.devices.attrs
-- locks: ACCESS EXCLUSIVE on public.devices
ALTER TABLE public.devices
    ADD COLUMN attrs public.hstore NOT NULL DEFAULT '',
    ADD COLUMN serial_no public.citext;

COMMIT;

-- 4/4 expand: create index public.devices_attrs_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.devices
-- work: builds public.devices_attrs_idx
CREATE INDEX CONCURRENTLY devices_attrs_idx ON public.devices USING gist (attrs);

RESET search_path;
RESET check_function_bodies;
