-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: create role "the_database_Odd ""Role"
SET search_path = public;
CREATE ROLE "the_database_Odd ""Role" WITH VALID UNTIL '2030-01-01 00:00:00+00';

-- 2/9 expand: create role the_database_owner
CREATE ROLE the_database_owner;

-- 3/9 expand: create role the_database_reader
CREATE ROLE the_database_reader WITH LOGIN CONNECTION LIMIT 2;

-- 4/9 expand: create policy public.t.p
-- locks: ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t TO the_database_reader
    USING (a > 0);

-- 5/9 expand: alter table public.t
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;

-- 6/9 expand: create comment of role the_database_reader
COMMENT ON ROLE the_database_reader IS 'reads';

-- 7/9 expand: alter owner of table public.t
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t OWNER TO the_database_owner;

-- 8/9 expand: create privilege of table public.t
GRANT SELECT ON TABLE public.t TO "the_database_Odd ""Role";

-- 9/9 expand: create privilege of table public.t
GRANT SELECT ON TABLE public.t TO the_database_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
