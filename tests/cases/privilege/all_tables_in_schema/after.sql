create schema s;
create table s.a (x int); create table s.b (x int);
create view s.v as select x from s.a;
grant select on all tables in schema s to app_reader;
create sequence s.q;
grant usage on all sequences in schema s to app_reader;
create function s.f() returns int language sql as 'select 1';
grant execute on all functions in schema s to app_reader;
create table s.late (x int);
