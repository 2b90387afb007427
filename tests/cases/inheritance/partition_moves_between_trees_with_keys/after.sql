CREATE TABLE r (id integer PRIMARY KEY);
CREATE TABLE hot (id integer, same integer REFERENCES r, unlike integer REFERENCES r, gone integer REFERENCES r)
    PARTITION BY LIST (id);
CREATE TABLE cold (id integer, same integer REFERENCES r, unlike integer REFERENCES r ON DELETE CASCADE, gone integer)
    PARTITION BY LIST (id);
CREATE TABLE part (id integer, same integer, unlike integer, gone integer);
ALTER TABLE cold ATTACH PARTITION part FOR VALUES IN (1);
