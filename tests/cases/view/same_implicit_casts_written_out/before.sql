create table t (c varchar(10), k char(3), d date, n numeric);
create view v as select c from t where c = 'x' and k = 'abc' and d > '2024-01-01' and n > 1 and c || k <> '';
