insert into t (a, b) values (1, 1), (2, 2);
