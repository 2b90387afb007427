CREATE TABLE t (id int NOT NULL, code varchar(10) NOT NULL);
CREATE UNIQUE INDEX t_code ON t (code varchar_pattern_ops);
CREATE UNIQUE INDEX t_id ON t (id);
ALTER TABLE t REPLICA IDENTITY USING INDEX t_id;
