CREATE SCHEMA billing;
CREATE TABLE ping (id integer);
