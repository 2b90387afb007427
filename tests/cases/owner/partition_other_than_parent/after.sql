create table m (a int) partition by list (a);
create table m1 partition of m for values in (1);
create table m2 partition of m for values in (2);
alter table m owner to app_owner;
alter table m2 owner to app_writer;
