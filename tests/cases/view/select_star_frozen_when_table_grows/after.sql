create table thing (id int primary key, name text, colour text);
create view all_things as select * from thing;
