CREATE TABLE p (tenant int, id int, PRIMARY KEY (tenant, id));
CREATE TABLE c (tenant int NOT NULL, p_id int, FOREIGN KEY (tenant, p_id) REFERENCES p ON DELETE SET NULL (p_id));
