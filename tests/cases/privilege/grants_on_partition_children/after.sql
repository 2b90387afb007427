create table m (a int) partition by list (a);
create table m1 partition of m for values in (1);
create table m2 partition of m for values in (2);
create table m3 partition of m for values in (3);
grant select on m to app_reader;
grant select on m2, m3 to app_writer;
