CREATE TABLE a (id integer PRIMARY KEY, body text);
CREATE PUBLICATION p FOR TABLE a (id, body);
