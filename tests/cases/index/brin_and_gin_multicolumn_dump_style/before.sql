SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.ev (id bigint, at timestamp with time zone, tags text[], payload jsonb);
CREATE INDEX ev_at ON public.ev USING btree (at);
