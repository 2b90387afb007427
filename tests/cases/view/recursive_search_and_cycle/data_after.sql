insert into edge values (1, 1), (2, 2);
