CREATE TABLE p (id varchar(36) PRIMARY KEY);
CREATE TABLE c (p_id varchar(36) REFERENCES p (id));
