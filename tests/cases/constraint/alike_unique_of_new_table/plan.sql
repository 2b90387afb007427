-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.place
SET search_path = public;
CREATE TABLE public.place (
    id integer NOT NULL,
    code text,
    CONSTRAINT place_code UNIQUE (code),
    CONSTRAINT place_pkey PRIMARY KEY (id)
);

-- 2/4 expand: create table public.stay
CREATE TABLE public.stay (
    span int4range,
    CONSTRAINT stay_again EXCLUDE USING gist (span WITH &&)
);

-- 3/4 expand: create constraint public.place.place_code_again
ALTER TABLE public.place
    ADD CONSTRAINT place_code_again UNIQUE (code),
    ADD CONSTRAINT place_id_again UNIQUE (id);

-- 4/4 expand: create constraint public.stay.stay_span_excl
ALTER TABLE public.stay ADD CONSTRAINT stay_span_excl EXCLUDE USING gist (span WITH &&);

COMMIT;

RESET search_path;
RESET check_function_bodies;
