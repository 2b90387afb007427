CREATE TABLE t (id int PRIMARY KEY, legacy int DEFAULT 0, keep text, CHECK (legacy >= 0), CHECK (legacy < 10 OR keep IS NOT NULL));
CREATE INDEX t_legacy ON t (legacy);
CREATE INDEX t_two ON t (keep, legacy);
CREATE STATISTICS t_st ON legacy, keep FROM t;
