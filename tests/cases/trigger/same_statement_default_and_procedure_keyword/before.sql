create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger a after insert on t execute function f();
