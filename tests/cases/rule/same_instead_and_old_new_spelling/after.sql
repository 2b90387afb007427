create table t (id int, v text); create table u (id int, v text);
create rule r as on update to public.t where (OLD.id <> NEW.id) do instead insert into public.u (id, v) values (NEW.id, NEW.v);
