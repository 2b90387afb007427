-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/11 expand: create collation public.again
SET search_path = public;
CREATE COLLATION public.again (provider = icu, locale = 'de-u-co-phonebk');

-- 2/11 expand: create collation public.copied
CREATE COLLATION public.copied (provider = libc, locale = 'C');

-- 3/11 expand: create collation public.german
CREATE COLLATION public.german (provider = icu, locale = 'de-u-co-phonebk');

-- 4/11 expand: create collation public.loose
CREATE COLLATION public.loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);

-- 5/11 expand: create collation public.plain
CREATE COLLATION public.plain (provider = libc, locale = 'C');

-- 6/11 expand: create collation public.two
CREATE COLLATION public.two (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');

-- 7/11 expand: create composite_type public.pair
CREATE TYPE public.pair AS (
    a text COLLATE public.german,
    b integer
);

-- 8/11 expand: create domain public.tag
CREATE DOMAIN public.tag AS text COLLATE public.loose;

-- 9/11 expand: create table public.names
CREATE TABLE public.names (
    id integer,
    name text COLLATE public.german,
    nick text COLLATE public.loose
);

-- 10/11 expand: create index public.names_by_nick
CREATE INDEX names_by_nick ON public.names USING btree (nick COLLATE public.german);

-- 11/11 expand: create comment of collation public.loose
COMMENT ON COLLATION public.loose IS 'ignores case';

COMMIT;

RESET search_path;
RESET check_function_bodies;
