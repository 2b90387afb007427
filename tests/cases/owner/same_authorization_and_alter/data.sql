insert into s.t values (1), (2);
