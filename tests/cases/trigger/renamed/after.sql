create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger z_new after insert on t for each row execute function f();
comment on trigger z_new on t is 'order of firing follows the name';
