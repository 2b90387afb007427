insert into reading values (1, 1.5), (2, 2.5);
