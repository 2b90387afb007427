create table t (id int); create table log (id int);
create or replace rule r as on insert to public.t do also (insert into public.log (id) values (new.id););
alter table t enable rule r;
