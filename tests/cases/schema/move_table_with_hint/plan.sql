-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create table archive.letters
SET search_path = public;
CREATE TABLE archive.letters (
    id integer NOT NULL,
    body text,
    CONSTRAINT letters_pkey PRIMARY KEY (id)
);

-- 2/2 contract: drop table public.letters
-- locks: ACCESS EXCLUSIVE on public.letters
-- loss D102: table public.letters is dropped with its rows
-- refused: D102 without permission: table public.letters is dropped with its rows
-- allow it with --allow 'D102:public.letters'
--   DROP TABLE public.letters;

COMMIT;

RESET search_path;
RESET check_function_bodies;
