create table a (x int);
create table archive (x int);
