create table t (a int);
create function f(x public.t, y public.t[]) returns setof public.t language sql stable as 'select * from t';
