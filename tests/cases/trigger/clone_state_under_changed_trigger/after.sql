create table m (d int not null) partition by list (d);
create table m1 partition of m for values in (1);
create table m2 partition of m for values in (2);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr after insert on m for each row execute function f();
alter table m enable always trigger tr;
alter table m1 disable trigger tr;
