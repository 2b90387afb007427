insert into ticket values (1, 'B1');
