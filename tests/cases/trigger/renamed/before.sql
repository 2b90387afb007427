create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger a_old after insert on t for each row execute function f();
comment on trigger a_old on t is 'order of firing follows the name';
