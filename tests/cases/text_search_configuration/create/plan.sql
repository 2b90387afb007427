-- schemadiff plan: before.sql -> after.sql
-- 22 steps: 22 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/22 expand: create text_search_configuration public.bare
SET search_path = public;
CREATE TEXT SEARCH CONFIGURATION public.bare (PARSER = pg_catalog."default");

-- 2/22 expand: create text_search_configuration public.c
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = pg_catalog."default");

-- 3/22 expand: create text_search_configuration public.c2
CREATE TEXT SEARCH CONFIGURATION public.c2 (PARSER = pg_catalog."default");

-- 4/22 expand: create text_search_mapping public.c.asciihword
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR
    asciihword,
    asciiword WITH pg_catalog.english_stem;

-- 5/22 expand: create text_search_mapping public.c.email
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR
    email,
    file,
    "float",
    host WITH pg_catalog.simple;

-- 6/22 expand: create text_search_mapping public.c.hword
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR hword WITH pg_catalog.russian_stem;

-- 7/22 expand: create text_search_mapping public.c.hword_asciipart
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR hword_asciipart WITH pg_catalog.english_stem;

-- 8/22 expand: create text_search_mapping public.c.hword_numpart
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR hword_numpart WITH pg_catalog.simple;

-- 9/22 expand: create text_search_mapping public.c.hword_part
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR hword_part WITH pg_catalog.russian_stem;

-- 10/22 expand: create text_search_mapping public.c."int"
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR
    "int",
    numhword,
    numword,
    sfloat,
    uint,
    url,
    url_path,
    version WITH pg_catalog.simple;

-- 11/22 expand: create text_search_mapping public.c.word
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word WITH pg_catalog.russian_stem;

-- 12/22 expand: create text_search_mapping public.c2.asciihword
ALTER TEXT SEARCH CONFIGURATION public.c2 ADD MAPPING FOR
    asciihword,
    asciiword WITH pg_catalog.english_stem;

-- 13/22 expand: create text_search_mapping public.c2.email
ALTER TEXT SEARCH CONFIGURATION public.c2 ADD MAPPING FOR
    email,
    file,
    "float",
    host WITH pg_catalog.simple;

-- 14/22 expand: create text_search_mapping public.c2.hword
ALTER TEXT SEARCH CONFIGURATION public.c2 ADD MAPPING FOR hword WITH pg_catalog.russian_stem;

-- 15/22 expand: create text_search_mapping public.c2.hword_asciipart
ALTER TEXT SEARCH CONFIGURATION public.c2 ADD MAPPING FOR hword_asciipart WITH pg_catalog.english_stem;

-- 16/22 expand: create text_search_mapping public.c2.hword_numpart
ALTER TEXT SEARCH CONFIGURATION public.c2 ADD MAPPING FOR hword_numpart WITH pg_catalog.simple;

-- 17/22 expand: create text_search_mapping public.c2.hword_part
ALTER TEXT SEARCH CONFIGURATION public.c2 ADD MAPPING FOR hword_part WITH pg_catalog.russian_stem;

-- 18/22 expand: create text_search_mapping public.c2."int"
ALTER TEXT SEARCH CONFIGURATION public.c2 ADD MAPPING FOR
    "int",
    numhword,
    numword,
    sfloat,
    uint,
    url,
    url_path,
    version WITH pg_catalog.simple;

-- 19/22 expand: create text_search_mapping public.c2.word
ALTER TEXT SEARCH CONFIGURATION public.c2 ADD MAPPING FOR word WITH pg_catalog.russian_stem;

-- 20/22 expand: create table public.t
CREATE TABLE public.t (
    body text,
    words tsvector GENERATED ALWAYS AS (to_tsvector('public.c2'::regconfig, body)) STORED
);

-- 21/22 expand: create comment of text_search_configuration public.c
COMMENT ON TEXT SEARCH CONFIGURATION public.c IS 'copied';

-- 22/22 expand: create owner of text_search_configuration public.c2
ALTER TEXT SEARCH CONFIGURATION public.c2 OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;
