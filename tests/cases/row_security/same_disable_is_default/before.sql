create table doc (id int);
