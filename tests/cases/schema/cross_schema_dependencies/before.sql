CREATE SCHEMA types;
CREATE SCHEMA fn;
CREATE SCHEMA data;
CREATE DOMAIN types.email AS text CHECK (VALUE ~ '@');
CREATE TABLE data.people (id int, mail types.email);
