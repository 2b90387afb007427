-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create collation "S 1"."C ""1"""
SET search_path = public;
CREATE COLLATION "S 1"."C ""1""" (provider = icu, locale = 'de');

-- 2/3 expand: create table public.t
CREATE TABLE public.t (
    a text COLLATE "S 1"."C ""1"""
);

-- 3/3 expand: create comment of collation "S 1"."C ""1"""
COMMENT ON COLLATION "S 1"."C ""1""" IS 'odd';

COMMIT;

RESET search_path;
RESET check_function_bodies;
