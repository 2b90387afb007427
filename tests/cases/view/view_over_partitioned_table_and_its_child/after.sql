create table m (d date not null, v bigint) partition by range (d);
create table m1 partition of m for values from ('2024-01-01') to ('2025-01-01');
create view all_m as select d, v from m;
create view only_m1 as select d, v from m1;
