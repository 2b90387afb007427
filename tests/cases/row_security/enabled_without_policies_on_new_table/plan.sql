-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create table public.vault
SET search_path = public;
CREATE TABLE public.vault (
    id integer
);

-- 2/3 expand: alter table public.vault
ALTER TABLE public.vault
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;

-- 3/3 expand: create owner of table public.vault
ALTER TABLE public.vault OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;
