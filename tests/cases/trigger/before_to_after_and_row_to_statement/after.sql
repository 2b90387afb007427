create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger tr after delete on t for each row execute function f();
create trigger tr2 after insert on t for each statement execute function f();
