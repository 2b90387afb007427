insert into bill values (1, 1.5), (2, 2.5);
