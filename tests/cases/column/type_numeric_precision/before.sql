create table t (a numeric(10,2), b numeric(10,2), c numeric, d numeric(5), e real, f int);
