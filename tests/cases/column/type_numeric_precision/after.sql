create table t (a numeric(12,2), b numeric(10,4), c numeric(8,3), d numeric, e double precision, f numeric(6,1));
