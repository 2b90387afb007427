CREATE TYPE state AS ENUM ('open', 'odd', 'closed');
CREATE TABLE t (s state NOT NULL, d integer) PARTITION BY LIST (s);
CREATE TABLE t_rest PARTITION OF t DEFAULT;
CREATE INDEX ON t (d) WHERE s = 'open';
