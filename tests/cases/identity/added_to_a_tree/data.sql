insert into filled values (1); insert into filled_child values (2);
