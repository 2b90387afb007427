create table t (id int, v text);
create view w as select id, v from t;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger io instead of insert or update or delete on w for each row execute function f('x');
create trigger st before update on w for each statement execute function f();
