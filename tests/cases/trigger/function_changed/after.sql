create table t (id int);
create schema util;
create function util.f() returns trigger language plpgsql as 'begin return null; end';
create trigger a after insert on t for each row execute function util.f();
