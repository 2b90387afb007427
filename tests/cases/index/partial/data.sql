insert into jobs values (1, 'ready', 1, now());
