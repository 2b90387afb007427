CREATE TABLE a (id integer PRIMARY KEY, body text, size integer);
CREATE PUBLICATION p FOR TABLE a (id, size);
