-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create table public.place
SET search_path = public;
CREATE TABLE public.place (
    id integer NOT NULL,
    code text,
    CONSTRAINT place_code UNIQUE (code),
    CONSTRAINT place_pkey PRIMARY KEY (id)
);

-- 2/2 expand: create constraint public.place.place_code_again
ALTER TABLE public.place
    ADD CONSTRAINT place_code_again UNIQUE (code),
    ADD CONSTRAINT place_id_again UNIQUE (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
