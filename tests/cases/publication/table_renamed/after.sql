-- @renamed from=a
CREATE TABLE z (id integer);
CREATE PUBLICATION p FOR TABLE z WITH (publish = 'insert');
