create table m (d date not null, v int) partition by range (d);
create table m1 partition of m for values from ('2024-01-01') to ('2025-01-01');
create table m2 partition of m for values from ('2025-01-01') to ('2026-01-01') partition by range (d);
create table m2a partition of m2 default;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before insert on m for each row execute function f();
create trigger af after update on m for each row when (old.v <> new.v) execute function f();
