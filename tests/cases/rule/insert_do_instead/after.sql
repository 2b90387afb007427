create table t (id int, v text); create table u (id int, v text);
create rule to_u as on insert to t do instead insert into u values (new.id, new.v);
