create table z (id int primary key);
create table a (z int references z);
create view v as select z from a;
comment on view v is 'x';
grant select on v to app_reader;
