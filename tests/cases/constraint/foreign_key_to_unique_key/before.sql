CREATE TABLE p (id int PRIMARY KEY, code text, CONSTRAINT p_code UNIQUE (code));
CREATE TABLE c (code text REFERENCES p (code));
