SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE FUNCTION public.f(a integer, b text DEFAULT 'y'::text) RETURNS integer
    LANGUAGE plpgsql STABLE
    AS $$
begin return a; end
$$;
ALTER FUNCTION public.f(a integer, b text) OWNER TO app_owner;
GRANT ALL ON FUNCTION public.f(a integer, b text) TO app_writer;
