CREATE TABLE p (id int PRIMARY KEY, code text NOT NULL UNIQUE);
CREATE TABLE c (p_id int REFERENCES p (id), p_code text REFERENCES p (code));
