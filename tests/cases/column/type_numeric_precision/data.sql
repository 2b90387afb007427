insert into t values (1.25, 2.50, 3.125, 4, 0.5, 6);
