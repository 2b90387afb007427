create table t (id int); create table log (id int, at timestamptz);
create rule r as on delete to t do also insert into log values (old.id, now());
