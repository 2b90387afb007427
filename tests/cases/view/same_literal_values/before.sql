create table t (a int);
create view v as select interval '1 days' as i, 1e3 as n, timestamptz '2024-01-01 12:00+00' as ts, 'abc'::varchar(10) as s, true as b, -1 as neg from t;
