CREATE TABLE a (x int);
CREATE TABLE b (x int);
CREATE INDEX shared_name ON a (x);
