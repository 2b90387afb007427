SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.ev (id bigint, at timestamp with time zone, tags text[], payload jsonb);
CREATE INDEX ev_at ON public.ev USING brin (at, id) WITH (pages_per_range='16');
CREATE INDEX ev_tags ON public.ev USING gin (tags, payload jsonb_path_ops);
CREATE INDEX ev_payload ON public.ev USING btree (((payload ->> 'kind'::text)) DESC) WHERE (payload ? 'kind'::text);
