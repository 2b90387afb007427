create table t (a int, b int);
create view v as select a, b from t;
create function total(r v) returns int language sql stable as $$ select r.a + r.b $$;
create view w as select v.a, total(v) as total from v;
