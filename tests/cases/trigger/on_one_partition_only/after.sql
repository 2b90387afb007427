create table m (d date not null, v int) partition by range (d);
create table m1 partition of m for values from ('2024-01-01') to ('2025-01-01');
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before insert on m for each row execute function f();
