CREATE TABLE a (id integer PRIMARY KEY, body text, secret text);
CREATE TABLE b (id integer PRIMARY KEY, body text);
CREATE TABLE c (id integer, body text);
CREATE PUBLICATION p FOR TABLE a WITH (publish = 'insert, update');
CREATE PUBLICATION q FOR TABLE a;
