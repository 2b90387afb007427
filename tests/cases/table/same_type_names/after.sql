CREATE TABLE t (
    a smallint, b integer, c bigint, d real, e double precision, f boolean, g character varying(7), h character(3), i character(1),
    j timestamp with time zone, k time(2) with time zone, l numeric(6,1), m numeric, n bit(4), o bit varying(9), p pg_catalog.bpchar,
    q integer ARRAY, r text[3], s interval YEAR TO MONTH, t real, u pg_catalog."char", v varchar, w timestamp(3) without time zone
);
