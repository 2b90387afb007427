create table t (a int);
create view v as select interval '1 day' as i, '1000'::numeric as n, '2024-01-01 14:00+02'::timestamptz as ts, cast('abc' as character varying(10)) as s, 't'::boolean as b, '-1'::integer as neg from t;
