-- @renamed from=clients
CREATE TABLE customers (id serial PRIMARY KEY, name text);
CREATE INDEX customers_name_idx ON customers (name);
