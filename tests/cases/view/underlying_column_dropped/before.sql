create table person (id int primary key, name text, fax text);
create view directory as select id, name, fax from person;
grant select on directory to app_reader;
