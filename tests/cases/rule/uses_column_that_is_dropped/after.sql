create table t (id int, v text); create table log (id int, note text);
create rule r as on update to t do also insert into log values (old.id, old.v);
