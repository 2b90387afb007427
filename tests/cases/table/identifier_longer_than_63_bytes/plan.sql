-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create sequence public."ääääääääääääääääääääääääääää_id_seq"
SET search_path = public;
CREATE SEQUENCE public."ääääääääääääääääääääääääääää_id_seq" AS integer;

-- 2/4 expand: create table public."ääääääääääääääääääääääääääääääxx"
CREATE TABLE public."ääääääääääääääääääääääääääääääxx" (
    id integer NOT NULL DEFAULT nextval('public."ääääääääääääääääääääääääääää_id_seq"'::regclass),
    CONSTRAINT "äääääääääääääääääääääääääääää_pkey" PRIMARY KEY (id)
);

-- 3/4 expand: create column public.this_table_name_is_much_longer_than_sixty_three_bytes_which_is_.v
-- locks: ACCESS EXCLUSIVE on public.this_table_name_is_much_longer_than_sixty_three_bytes_which_is_
ALTER TABLE public.this_table_name_is_much_longer_than_sixty_three_bytes_which_is_ ADD COLUMN v text;

-- 4/4 expand: create owned_by public."ääääääääääääääääääääääääääää_id_seq"
ALTER SEQUENCE public."ääääääääääääääääääääääääääää_id_seq" OWNED BY public."ääääääääääääääääääääääääääääääxx".id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
