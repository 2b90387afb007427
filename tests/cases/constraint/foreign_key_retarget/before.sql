CREATE TABLE old_p (id int PRIMARY KEY);
CREATE TABLE new_p (id int PRIMARY KEY);
CREATE TABLE c (p_id int CONSTRAINT c_p_id_fkey REFERENCES old_p);
