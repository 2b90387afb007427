create table data (id int, value text);
create view v as select id, value from data;
