create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger a after insert on public.t for statement execute procedure public.f();
