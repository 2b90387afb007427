create table t (a int);
create function f() returns refcursor language plpgsql as $$
declare c refcursor := 'cur';
begin open c for select a from t; return c; end $$;
