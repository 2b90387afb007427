CREATE EXTENSION hstore;
CREATE TABLE t (h hstore DEFAULT '', i hstore DEFAULT 'a=>1'::hstore);
