CREATE EXTENSION postgres_fdw;
CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h', dbname 'd');
CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS ("user" 'u', password 'p');
CREATE FOREIGN TABLE far (id integer OPTIONS (column_name 'ident')) SERVER s OPTIONS (table_name 't');
