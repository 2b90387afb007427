insert into base values (1, 1), (2, 2);
