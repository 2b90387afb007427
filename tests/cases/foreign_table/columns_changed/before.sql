CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE far (id integer, name varchar(10), size integer OPTIONS (a '1', b '2'), gone text, CONSTRAINT c CHECK (id > 0)) SERVER s OPTIONS (t 'x');
CREATE VIEW v AS SELECT name FROM far;
