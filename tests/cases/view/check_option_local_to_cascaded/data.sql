insert into item values (1, 5, 1), (2, 50, 0);
