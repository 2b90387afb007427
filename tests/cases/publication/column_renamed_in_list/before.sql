CREATE TABLE a (id integer PRIMARY KEY, size integer);
CREATE PUBLICATION p FOR TABLE a (id, size) WHERE (size > 3) WITH (publish = 'insert');
