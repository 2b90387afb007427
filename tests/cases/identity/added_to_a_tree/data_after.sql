insert into filled values (1); insert into filled_child (a, id) values (2, 1);
