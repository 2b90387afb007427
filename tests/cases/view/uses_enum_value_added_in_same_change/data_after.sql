insert into job values (1, 'new'), (2, 'done');
