-- irreversible: extension "uuid-ossp" is dropped with everything that it holds
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract; 1 refused
-- U001: default public.sessions.id is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 expand: alter default public.sessions.id
-- locks: ACCESS EXCLUSIVE on public.sessions
SET search_path = public;
ALTER TABLE ONLY public.sessions ALTER COLUMN id SET DEFAULT gen_random_uuid();

-- 2/2 contract: drop extension "uuid-ossp"
-- loss D108: extension "uuid-ossp" is dropped with everything that it holds
-- refused: D108 without permission: extension "uuid-ossp" is dropped with everything that it holds
-- allow it with --allow 'D108:"uuid-ossp"'
--   DROP EXTENSION "uuid-ossp";

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
