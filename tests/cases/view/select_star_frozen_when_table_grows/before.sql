create table thing (id int primary key, name text);
create view all_things as select * from thing;
