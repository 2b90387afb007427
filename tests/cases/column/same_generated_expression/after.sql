CREATE TABLE public.t (a integer, b integer GENERATED ALWAYS AS (("a" * 2)) STORED, c text GENERATED ALWAYS AS (
CASE a
    WHEN 1 THEN 'one'::text
    ELSE 'more'::text
END) STORED, d text GENERATED ALWAYS AS (a::text) STORED);
