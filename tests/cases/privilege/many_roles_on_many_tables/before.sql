create table a (x int); create table b (x int); create table c (x int);
grant select on a, b, c to app_owner, app_reader, app_writer, "Weird Role";
