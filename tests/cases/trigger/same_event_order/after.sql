create table t (id int, a int, b int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger tr after truncate or delete or update or insert on t execute function f();
