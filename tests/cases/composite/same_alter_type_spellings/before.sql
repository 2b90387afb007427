CREATE TYPE t AS (a integer, b character varying(5), c timestamp(3) with time zone);
