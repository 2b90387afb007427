insert into invoice values (1, 'Ada', 100, 19), (2, 'Bo', 50, 0);
