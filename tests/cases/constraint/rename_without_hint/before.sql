CREATE TABLE t (id int, n int, CONSTRAINT old_pk PRIMARY KEY (id), CONSTRAINT old_check CHECK (n > 0));
CREATE TABLE c (t_id int, CONSTRAINT old_fk FOREIGN KEY (t_id) REFERENCES t);
