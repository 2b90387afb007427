insert into stock values ('a', 1), ('b', 2);
