insert into jobs values (1, 'retry', 1, now());
