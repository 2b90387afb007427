-- What the expressions of canonical_pairs.tsv and canonical_near_misses.tsv speak of. The unit test knows the same names.
CREATE SCHEMA work;
CREATE EXTENSION citext SCHEMA public;
CREATE TYPE public.mood AS ENUM ('happy', 'sad', 'ok');
CREATE TYPE public."Odd Type" AS ENUM ('x', 'y');
CREATE DOMAIN public.email AS text;
CREATE DOMAIN public.short_name AS character varying(30);
CREATE DOMAIN public.amount AS numeric(10,2);
CREATE SEQUENCE public.a_id_seq;
CREATE SEQUENCE public."Odd Seq";
CREATE FUNCTION public.slug(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower($1)';
CREATE FUNCTION public.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
