CREATE TABLE t (id int, n int, CONSTRAINT new_pk PRIMARY KEY (id), CONSTRAINT new_check CHECK (n > 0));
CREATE TABLE c (t_id int, CONSTRAINT new_fk FOREIGN KEY (t_id) REFERENCES t);
