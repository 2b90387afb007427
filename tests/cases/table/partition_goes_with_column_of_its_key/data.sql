insert into p values (1, 'x', 'y'), (100, 'x', 'z');
