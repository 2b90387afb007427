create table t (id int, v text); create table a (id int); create table b (v text);
create rule r as on insert to t do also (insert into a values (new.id); insert into b values (new.v));
