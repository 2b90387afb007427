create table t (id int); create table log (id int);
create rule r as on insert to t do insert into log values (new.id);
