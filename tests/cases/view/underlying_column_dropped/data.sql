insert into person values (1, 'Ada', '555');
