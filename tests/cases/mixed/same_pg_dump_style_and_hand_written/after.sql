SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE FUNCTION public.titles(who text) RETURNS SETOF text
    LANGUAGE sql STABLE
    AS $$ select title from catalogue where name = who $$;
CREATE TABLE public.author (
    id integer NOT NULL,
    name text NOT NULL,
    born date,
    CONSTRAINT author_born_check CHECK ((born < '2020-01-01'::date))
);
CREATE SEQUENCE public.author_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.author_id_seq OWNED BY public.author.id;
CREATE TABLE public.book (
    id bigint NOT NULL,
    author integer NOT NULL,
    title character varying(100) DEFAULT 'untitled'::character varying
);
ALTER TABLE public.book ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.book_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1
);
CREATE VIEW public.catalogue AS
 SELECT b.title,
    a.name
   FROM (public.book b
     JOIN public.author a ON ((a.id = b.author)))
  WHERE ((b.title)::text ~~ 'A%'::text);
ALTER TABLE ONLY public.author ALTER COLUMN id SET DEFAULT nextval('public.author_id_seq'::regclass);
ALTER TABLE ONLY public.author ADD CONSTRAINT author_name_key UNIQUE (name);
ALTER TABLE ONLY public.author ADD CONSTRAINT author_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.book ADD CONSTRAINT book_pkey PRIMARY KEY (id);
CREATE INDEX book_author_idx ON public.book USING btree (author);
ALTER TABLE ONLY public.book ADD CONSTRAINT book_author_fkey FOREIGN KEY (author) REFERENCES public.author(id) ON DELETE CASCADE;
GRANT SELECT ON TABLE public.catalogue TO app_reader;
