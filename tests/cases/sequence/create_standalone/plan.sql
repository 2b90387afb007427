-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create sequence public.ticket_numbers
SET search_path = public;
CREATE SEQUENCE public.ticket_numbers;

COMMIT;

BEGIN;

-- 2/2 expand: create default public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('ticket_numbers');

COMMIT;

RESET search_path;
RESET check_function_bodies;
