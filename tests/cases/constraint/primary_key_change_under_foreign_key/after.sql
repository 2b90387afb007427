CREATE TABLE p (id int NOT NULL UNIQUE, code text PRIMARY KEY);
CREATE TABLE c (p_id int REFERENCES p (id), p_code text REFERENCES p (code));
