-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: alter domain public.natural_number
-- locks: SHARE on public.servers
-- work: reads all of public.servers
-- caution F201: fails when a value of public.servers.p does not satisfy domain public.natural_number
-- caution L403: nobody can write public.servers while it is read in full
SET search_path = public;
ALTER DOMAIN public.natural_number SET NOT NULL;

-- 2/3 contract: alter domain public.port
ALTER DOMAIN public.port SET DEFAULT 5432;

-- 3/3 contract: create domain_constraint public.port.port_check1
-- locks: SHARE on public.servers
-- work: reads all of public.servers
-- caution F203: fails when a value of public.servers.p does not satisfy domain public.port
-- caution L403: nobody can write public.servers while it is read in full
ALTER DOMAIN public.port ADD CONSTRAINT port_check1 CHECK (value <> 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;
