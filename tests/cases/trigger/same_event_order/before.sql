create table t (id int, a int, b int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger tr after insert or update or delete or truncate on t for each statement execute function f();
