CREATE SCHEMA ext;
CREATE EXTENSION hstore WITH SCHEMA ext;
CREATE TABLE products (id int PRIMARY KEY, props ext.hstore);
