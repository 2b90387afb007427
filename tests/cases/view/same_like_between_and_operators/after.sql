create table t (a int, s text);
create view v as select a from t where s ~~ 'x%' and (a >= 1 and a <= 5) and a <> 3 and s !~~* '%y';
