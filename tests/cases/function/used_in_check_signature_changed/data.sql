insert into t values (1, 5); insert into u values (3);
