CREATE TABLE a (id integer PRIMARY KEY, body text, secret text);
CREATE TABLE b (id integer PRIMARY KEY, body text);
CREATE TABLE c (id integer, body text);
CREATE PUBLICATION everything FOR ALL TABLES;
CREATE PUBLICATION nothing;
CREATE PUBLICATION two FOR TABLE a, ONLY b WITH (publish = 'insert, truncate');
COMMENT ON PUBLICATION two IS 'to the warehouse';
CREATE PUBLICATION via FOR TABLE a WITH (publish_via_partition_root);
