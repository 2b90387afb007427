insert into account values (1, 10); insert into owner values (1, 'x');
