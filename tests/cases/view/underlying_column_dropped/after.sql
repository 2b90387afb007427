create table person (id int primary key, name text);
create view directory as select id, name from person;
grant select on directory to app_reader;
