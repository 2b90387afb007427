CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public CASCADE;
CREATE TABLE t (h public.hstore DEFAULT ''::public.hstore, i hstore DEFAULT 'a=>1');
