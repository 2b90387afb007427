CREATE TABLE emp (id int PRIMARY KEY, boss int REFERENCES emp ON DELETE SET NULL, CONSTRAINT not_own_boss CHECK (boss <> id));
