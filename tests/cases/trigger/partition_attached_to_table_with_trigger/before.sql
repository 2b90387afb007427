create table m (d date not null, v int) partition by range (d);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before insert on m for each row execute function f();
create table loose (d date not null, v int);
