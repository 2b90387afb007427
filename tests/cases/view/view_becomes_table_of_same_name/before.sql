create table src (id int, v text);
create view report as select id, v from src;
