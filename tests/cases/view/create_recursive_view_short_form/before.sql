create table part (id int, of int);
