insert into doc values (1, 'ann'), (2, 'bob');
