CREATE SCHEMA ext;
CREATE EXTENSION citext;
CREATE TABLE t (id int, c citext);
