CREATE SEQUENCE t_id_seq;
CREATE TABLE t (x int);
