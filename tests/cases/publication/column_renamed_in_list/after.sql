CREATE TABLE a (
    id integer PRIMARY KEY,
    length integer -- @renamed from=size
);
CREATE PUBLICATION p FOR TABLE a (id, length) WHERE (length > 3) WITH (publish = 'insert');
