-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create constraint public.t."lo & hi"
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil (lo IS NULL) = (hi IS NULL)
-- caution F203: fails when a row of public.t does not fulfil lo < hi
-- caution F203: fails when a row of public.t does not fulfil hi < 1000
-- caution F203: fails when a row of public.t does not fulfil name <> ''
-- caution F203: fails when a row of public.t does not fulfil length(name) < 50
-- caution L401: nobody can read or write public.t while all of it is read
SET search_path = public;
ALTER TABLE public.t
    ADD CONSTRAINT "lo & hi" CHECK ((lo IS NULL) = (hi IS NULL)),
    ADD CONSTRAINT t_check CHECK (lo < hi),
    ADD CONSTRAINT t_hi_check CHECK (hi < 1000),
    ADD CONSTRAINT t_name_check CHECK (name <> ''),
    ADD CONSTRAINT t_name_check1 CHECK (length(name) < 50);

COMMIT;

RESET search_path;
RESET check_function_bodies;
