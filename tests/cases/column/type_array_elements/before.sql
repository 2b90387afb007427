CREATE TABLE t (a int[], b varchar(5)[] DEFAULT '{x}', c text[]);
CREATE INDEX t_a ON t USING gin (a);
