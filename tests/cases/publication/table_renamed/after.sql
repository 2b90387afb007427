-- @renamed from=a
CREATE TABLE z (id integer PRIMARY KEY);
CREATE PUBLICATION p FOR TABLE z;
