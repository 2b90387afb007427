create schema a;
create schema authorization app_writer;
alter schema app_writer rename to b;
create table a.t (x int);
