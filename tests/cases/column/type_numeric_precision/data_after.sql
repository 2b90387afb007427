insert into t values (1.25, 2.5000, 3.125, 4, 0.5, 6.0);
