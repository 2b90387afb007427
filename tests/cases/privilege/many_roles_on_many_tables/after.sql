create table a (x int); create table b (x int); create table c (x int);
grant select on a, c to app_owner, app_reader;
grant all on b to "Weird Role" with grant option;
grant select on c to public;
