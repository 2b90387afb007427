CREATE TABLE letters (id integer PRIMARY KEY, body text);
CREATE PUBLICATION p FOR TABLE letters;
