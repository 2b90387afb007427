CREATE SCHEMA core;
SET search_path TO core, public;
CREATE TABLE users (id int PRIMARY KEY, name text);
CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE diary (user_id int REFERENCES users, m mood);
RESET search_path;
CREATE TABLE users (legacy boolean);
