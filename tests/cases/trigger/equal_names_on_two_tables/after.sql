create table a (id int); create table b (id int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger touch before insert on a for each row execute function f();
create trigger touch before update on b for each row execute function f();
