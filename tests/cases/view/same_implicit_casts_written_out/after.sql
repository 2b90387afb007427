create table t (c varchar(10), k char(3), d date, n numeric);
create view v as select c from t where (c)::text = 'x'::text and k = 'abc'::bpchar and d > '2024-01-01'::date and n > (1)::numeric and ((c)::text || (k)::text) <> ''::text;
