CREATE SCHEMA core;
SET search_path TO core, public;
CREATE TABLE users (id int PRIMARY KEY);
