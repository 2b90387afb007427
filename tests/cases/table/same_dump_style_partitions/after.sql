SELECT pg_catalog.set_config('search_path', '', false);
SET default_table_access_method = heap;
CREATE TABLE public.m (
    id integer NOT NULL,
    d date NOT NULL
)
PARTITION BY RANGE (d);
CREATE TABLE public.m_1 (
    id integer CONSTRAINT m_id_not_null NOT NULL,
    d date CONSTRAINT m_d_not_null NOT NULL
);
CREATE TABLE public.m_x (
    id integer CONSTRAINT m_id_not_null NOT NULL,
    d date CONSTRAINT m_d_not_null NOT NULL
);
ALTER TABLE ONLY public.m ATTACH PARTITION public.m_1 FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
ALTER TABLE ONLY public.m ATTACH PARTITION public.m_x DEFAULT;
ALTER TABLE ONLY public.m
    ADD CONSTRAINT m_pkey PRIMARY KEY (id, d);
ALTER TABLE ONLY public.m_1
    ADD CONSTRAINT m_1_pkey PRIMARY KEY (id, d);
ALTER TABLE ONLY public.m_x
    ADD CONSTRAINT m_x_pkey PRIMARY KEY (id, d);
CREATE INDEX m_d_idx ON ONLY public.m USING btree (d);
CREATE INDEX m_1_d_idx ON public.m_1 USING btree (d);
CREATE INDEX m_x_d_idx ON public.m_x USING btree (d);
ALTER INDEX public.m_d_idx ATTACH PARTITION public.m_1_d_idx;
ALTER INDEX public.m_pkey ATTACH PARTITION public.m_1_pkey;
ALTER INDEX public.m_d_idx ATTACH PARTITION public.m_x_d_idx;
ALTER INDEX public.m_pkey ATTACH PARTITION public.m_x_pkey;
