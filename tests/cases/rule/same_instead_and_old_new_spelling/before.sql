create table t (id int, v text); create table u (id int, v text);
create rule r as on update to t where old.id <> new.id do instead insert into u values (new.id, new.v);
