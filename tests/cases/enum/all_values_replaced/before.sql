CREATE TYPE phase AS ENUM ('alpha', 'beta');
CREATE TABLE t (id int, p phase);
