CREATE SCHEMA ext;
CREATE EXTENSION hstore WITH SCHEMA ext;
CREATE EXTENSION "uuid-ossp" WITH SCHEMA ext;
CREATE TABLE products (
    id int PRIMARY KEY,
    props ext.hstore,
    token uuid DEFAULT ext.uuid_generate_v4()
);
CREATE INDEX products_props ON products USING gin (props ext.gin_hstore_ops);
