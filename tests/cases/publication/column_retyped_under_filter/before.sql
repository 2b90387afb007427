CREATE TABLE a (id integer PRIMARY KEY, size integer, body text);
CREATE PUBLICATION p FOR TABLE a (id, size) WHERE (size > 0) WITH (publish = 'insert');
