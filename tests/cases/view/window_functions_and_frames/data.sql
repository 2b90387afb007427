insert into score values ('a', 1, 1), ('b', 2, 2);
