insert into ticket values (1, 'A1'), (2, 'A2');
