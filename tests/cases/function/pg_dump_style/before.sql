SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE FUNCTION public.f(a integer, b text DEFAULT 'x'::text) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$
  select a;
$$;
ALTER FUNCTION public.f(a integer, b text) OWNER TO app_owner;
REVOKE ALL ON FUNCTION public.f(a integer, b text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.f(a integer, b text) TO app_reader;
