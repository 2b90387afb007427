create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger a after insert or delete on t execute function f();
alter table t disable trigger a;
