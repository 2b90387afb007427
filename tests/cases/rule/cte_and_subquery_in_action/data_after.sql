insert into t values (1, 1), (2, 2);
insert into s values (1, 1), (2, 2);
