CREATE TABLE t (id int CONSTRAINT t_pk PRIMARY KEY DEFERRABLE, name text);
CREATE TABLE l (t_id int, n int);
CREATE VIEW v AS SELECT t.id, t.name, sum(l.n) AS s FROM t JOIN l ON l.t_id = t.id GROUP BY t.id, t.name;
