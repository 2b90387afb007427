create table t (id int, s text);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger tr after update on t for each row when ((((old.s is distinct from new.s)) and (new.id = any (array[1, 2])))) execute function f();
