-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create table public.a
SET search_path = public;
CREATE TABLE public.a (
    id integer NOT NULL,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- 2/5 expand: create table public.b
CREATE TABLE public.b (
    id integer NOT NULL,
    a_id integer,
    CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id),
    CONSTRAINT b_pkey PRIMARY KEY (id)
);

-- 3/5 expand: create table public.c
CREATE TABLE public.c (
    id integer NOT NULL,
    b_id integer,
    CONSTRAINT c_b_id_fkey FOREIGN KEY (b_id) REFERENCES public.b (id),
    CONSTRAINT c_pkey PRIMARY KEY (id)
);

-- 4/5 expand: create table public.d
CREATE TABLE public.d (
    id integer NOT NULL,
    c_id integer,
    CONSTRAINT d_c_id_fkey FOREIGN KEY (c_id) REFERENCES public.c (id),
    CONSTRAINT d_pkey PRIMARY KEY (id)
);

-- 5/5 expand: create view public.chain
CREATE VIEW public.chain AS
SELECT a.id AS a, b.id AS b, c.id AS c, d.id AS d FROM a JOIN b ON b.a_id = a.id JOIN c ON c.b_id = b.id JOIN d ON d.c_id = c.id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
