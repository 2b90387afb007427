CREATE SEQUENCE alpha;
CREATE TABLE beta (id int);
CREATE INDEX gamma ON beta (id);
