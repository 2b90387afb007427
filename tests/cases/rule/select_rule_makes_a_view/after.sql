create table t (id int, v text);
create view w as select id, v from t;
create or replace rule "_RETURN" as on select to w do instead select id, upper(v) as v from t;
