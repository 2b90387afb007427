SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.stock (
    sku text NOT NULL,
    qty integer DEFAULT 0 NOT NULL
);
CREATE VIEW public.in_stock AS
 SELECT stock.sku
   FROM public.stock
  WHERE (stock.qty > 0);
ALTER TABLE public.in_stock OWNER TO app_owner;
GRANT SELECT ON TABLE public.in_stock TO app_reader;
