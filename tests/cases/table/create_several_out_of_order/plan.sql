-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create table public.a
-- locks: ACCESS EXCLUSIVE on public.a
SET search_path = public;
CREATE TABLE public.a (
    id integer NOT NULL,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);

COMMIT;

BEGIN;

-- 2/5 expand: create table public.b
-- locks: ACCESS EXCLUSIVE on public.b, SHARE ROW EXCLUSIVE on public.a
CREATE TABLE public.b (
    id integer NOT NULL,
    a_id integer,
    CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id),
    CONSTRAINT b_pkey PRIMARY KEY (id)
);

COMMIT;

BEGIN;

-- 3/5 expand: create table public.c
-- locks: ACCESS EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.b
CREATE TABLE public.c (
    id integer NOT NULL,
    b_id integer,
    CONSTRAINT c_b_id_fkey FOREIGN KEY (b_id) REFERENCES public.b (id),
    CONSTRAINT c_pkey PRIMARY KEY (id)
);

COMMIT;

BEGIN;

-- 4/5 expand: create table public.d
-- locks: ACCESS EXCLUSIVE on public.d, SHARE ROW EXCLUSIVE on public.c
CREATE TABLE public.d (
    id integer NOT NULL,
    c_id integer,
    CONSTRAINT d_c_id_fkey FOREIGN KEY (c_id) REFERENCES public.c (id),
    CONSTRAINT d_pkey PRIMARY KEY (id)
);

COMMIT;

BEGIN;

-- 5/5 expand: create view public.chain
-- locks: ACCESS SHARE on public.a, ACCESS SHARE on public.b, ACCESS SHARE on public.c, ACCESS SHARE on public.d
CREATE VIEW public.chain AS
SELECT a.id AS a, b.id AS b, c.id AS c, d.id AS d FROM a JOIN b ON b.a_id = a.id JOIN c ON c.b_id = b.id JOIN d ON d.c_id = c.id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
