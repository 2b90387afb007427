insert into s.early values (1), (2);
