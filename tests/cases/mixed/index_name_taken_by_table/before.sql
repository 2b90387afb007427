create table a (x int);
create index archive on a (x);
