-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create extension postgres_fdw
SET search_path = public;
CREATE EXTENSION postgres_fdw;

-- 2/4 expand: create server s
CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (dbname 'd', host 'h');

-- 3/4 expand: create user_mapping s
CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (password :'s_public_password', "user" :'s_public_user');

-- 4/4 expand: create table public.far
CREATE FOREIGN TABLE public.far (
    id integer OPTIONS (column_name 'ident')
)
SERVER s OPTIONS (table_name 't');

COMMIT;

RESET search_path;
RESET check_function_bodies;
