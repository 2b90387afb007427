insert into r values (1), (2);
insert into t values (1, 1, 1), (2, 1, 1);
