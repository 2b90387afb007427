insert into sales values ('a', 'a', 1.5), ('b', 'b', 2.5);
