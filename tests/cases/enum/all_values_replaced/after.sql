CREATE TYPE phase AS ENUM ('solid', 'liquid', 'gas');
CREATE TABLE t (id int, p phase);
