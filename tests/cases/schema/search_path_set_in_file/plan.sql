-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create enum core.mood
SET search_path = core, public;
CREATE TYPE core.mood AS ENUM ('ok', 'bad');

-- 2/4 expand: create table core.diary
-- locks: SHARE ROW EXCLUSIVE on core.users
CREATE TABLE core.diary (
    user_id integer,
    m core.mood,
    CONSTRAINT diary_user_id_fkey FOREIGN KEY (user_id) REFERENCES core.users (id)
);

-- 3/4 expand: create table public.users
SET search_path = public;
CREATE TABLE public.users (
    legacy boolean
);

-- 4/4 expand: create column core.users.name
-- locks: ACCESS EXCLUSIVE on core.users
SET search_path = core, public;
ALTER TABLE core.users ADD COLUMN name text;

COMMIT;

RESET search_path;
RESET check_function_bodies;
