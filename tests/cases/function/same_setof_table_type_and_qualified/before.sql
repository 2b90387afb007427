create table t (a int);
create function f(x t, y t[]) returns setof t language sql stable rows 1000 as 'select * from t';
