-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 8 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create table public.far
SET search_path = public;
CREATE FOREIGN TABLE public.far (
    id integer OPTIONS (column_name 'ident') NOT NULL,
    name text OPTIONS ("Odd" 'it''s') COLLATE pg_catalog."C" DEFAULT 'x',
    size integer,
    twice integer GENERATED ALWAYS AS (size * 2) STORED,
    CONSTRAINT far_size_check CHECK (size > 0)
)
SERVER s OPTIONS ("Schema" 'public', table_name 't');

-- 2/8 expand: create function public.stop()
CREATE FUNCTION public.stop()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$BEGIN RETURN NULL; END$$;

-- 3/8 expand: create view public.near
CREATE VIEW public.near AS
SELECT id, name FROM far;

-- 4/8 expand: create trigger public.far.stopper
CREATE TRIGGER stopper
    BEFORE INSERT ON public.far
    FOR EACH ROW
    EXECUTE FUNCTION public.stop();

-- 5/8 expand: create comment of table public.far
COMMENT ON FOREIGN TABLE public.far IS 'far away';

-- 6/8 expand: create comment of column public.far.id
COMMENT ON COLUMN public.far.id IS 'its key';

-- 7/8 expand: create privilege of table public.far
GRANT SELECT ON TABLE public.far TO app_reader;

-- 8/8 expand: create privilege of column public.far.name
GRANT INSERT (name) ON TABLE public.far TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
