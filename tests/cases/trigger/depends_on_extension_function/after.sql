create extension moddatetime;
create table t (id int, m timestamp);
create trigger mod before update on t for each row execute function moddatetime(m);
