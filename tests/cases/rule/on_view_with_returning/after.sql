create table t (id serial primary key, v text, extra text);
create view w as select id, v, extra from t;
create rule ins as on insert to w do instead insert into t (v, extra) values (new.v, new.extra) returning id, v, extra;
create rule upd as on update to w do instead update t set v = new.v where id = old.id;
