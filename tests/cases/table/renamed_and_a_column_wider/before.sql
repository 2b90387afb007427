CREATE TABLE clients (id int PRIMARY KEY, name varchar(10), fax text);
GRANT SELECT (id, name) ON clients TO app_reader;
GRANT INSERT ON clients TO app_writer;
