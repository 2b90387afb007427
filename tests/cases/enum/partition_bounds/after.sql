CREATE TYPE region AS ENUM ('eu', 'us', 'asia');
CREATE TABLE sales (id int, r region NOT NULL) PARTITION BY LIST (r);
CREATE TABLE sales_eu PARTITION OF sales FOR VALUES IN ('eu');
CREATE TABLE sales_us PARTITION OF sales FOR VALUES IN ('us');
CREATE TABLE sales_asia PARTITION OF sales FOR VALUES IN ('asia');
