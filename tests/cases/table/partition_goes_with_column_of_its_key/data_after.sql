insert into p values (100, 'z');
