CREATE EXTENSION file_fdw;
CREATE SERVER s FOREIGN DATA WRAPPER file_fdw;
CREATE TABLE base (id integer CHECK (id > 0));
CREATE FOREIGN TABLE far (more text) INHERITS (base) SERVER s OPTIONS (filename '/dev/null');
