insert into invoice values (1, 'Ada', 100, 19);
