create table t (a int, b int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger tr after update of a, b on t execute function f();
