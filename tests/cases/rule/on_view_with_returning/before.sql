create table t (id serial primary key, v text);
create view w as select id, v from t;
create rule ins as on insert to w do instead insert into t (v) values (new.v) returning id, v;
