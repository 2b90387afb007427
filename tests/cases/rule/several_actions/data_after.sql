insert into t values (1, 'a'), (2, 'b');
insert into a values (1), (2);
