-- @renamed from=clients
CREATE TABLE customers (id int PRIMARY KEY, name varchar(20));
GRANT SELECT (id, name) ON customers TO app_reader;
GRANT INSERT ON customers TO app_writer;
