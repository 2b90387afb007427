CREATE TABLE r (id integer PRIMARY KEY);
CREATE TABLE p (id integer, going integer, staying integer REFERENCES r,
    changing integer REFERENCES r ON DELETE CASCADE) PARTITION BY LIST (id);
CREATE TABLE p_low PARTITION OF p FOR VALUES IN (1, 2) PARTITION BY LIST (id);
CREATE TABLE p_2 PARTITION OF p_low FOR VALUES IN (2);
CREATE TABLE p_1 (id integer, going integer, staying integer, changing integer);
CREATE TABLE p_3 (id integer, going integer, staying integer REFERENCES r, changing integer REFERENCES r);
CREATE TABLE p_4 (id integer, going integer, staying integer CONSTRAINT its_own_name REFERENCES r, changing integer);
