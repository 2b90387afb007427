-- @renamed from=customers
CREATE TABLE clients (id serial PRIMARY KEY, name text);
CREATE INDEX clients_name_idx ON clients (name);
