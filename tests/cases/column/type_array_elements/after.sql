CREATE TABLE t (a bigint[], b varchar(9)[] DEFAULT '{x}', c varchar[]);
CREATE INDEX t_a ON t USING gin (a);
