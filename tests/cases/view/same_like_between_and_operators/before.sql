create table t (a int, s text);
create view v as select a from t where s like 'x%' and a between 1 and 5 and a != 3 and s not ilike '%y';
