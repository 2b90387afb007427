create table t (id int, a int, b int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger tr after insert or update on t execute function f();
create trigger trunc after delete on t execute function f();
