create table a (z int);
create table z (id int);
create view v as select z from a;
grant select on v to app_reader;
comment on view v is 'x';
alter table z add primary key (id);
alter table a add foreign key (z) references z;
