insert into bill values (1, 100);
