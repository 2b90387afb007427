create table t (id int, v text);
create view w as select id, v from t;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger io instead of insert on w for each row execute function f();
