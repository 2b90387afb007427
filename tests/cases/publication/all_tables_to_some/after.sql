CREATE TABLE a (id integer PRIMARY KEY, body text, secret text);
CREATE TABLE b (id integer PRIMARY KEY, body text);
CREATE TABLE c (id integer PRIMARY KEY, body text);
CREATE PUBLICATION p FOR TABLE a, b;
COMMENT ON PUBLICATION p IS 'kept';
