-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create table public.t_a_key
SET search_path = public;
CREATE TABLE public.t_a_key (
    x integer
);

-- 2/2 expand: create constraint public.t.t_a_check1
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.t_a_key1, reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil a > 0
-- caution F203: fails when a row of public.t does not fulfil a < 10
-- caution F202: fails when public.t holds duplicates of (a)
-- caution F203: fails when a row of public.t does not fulfil (a + b) < 50
-- caution F203: fails when a row of public.t does not fulfil (a * b) < 500
-- caution L402: nobody can read or write public.t while it is indexed
ALTER TABLE public.t
    ADD CONSTRAINT t_a_check1 CHECK (a > 0),
    ADD CONSTRAINT t_a_check2 CHECK (a < 10),
    ADD CONSTRAINT t_a_key1 UNIQUE (a),
    ADD CONSTRAINT t_check CHECK ((a + b) < 50),
    ADD CONSTRAINT t_check1 CHECK ((a * b) < 500);

COMMIT;

RESET search_path;
RESET check_function_bodies;
