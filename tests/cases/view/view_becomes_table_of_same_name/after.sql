create table src (id int, v text);
create table report (id int, v text);
