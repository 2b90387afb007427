create type st as enum ('a', 'b', 'c');
create table t (id int primary key, s st not null default 'a', all_s st[] default '{a,b}');
create index t_s on t (s) where s = 'c';
create view v as select id from t where s > 'a';
create function f(x st default 'b') returns st language sql immutable as 'select x';
create policy p on t using (s <> 'b');
grant usage on type st to app_reader;
