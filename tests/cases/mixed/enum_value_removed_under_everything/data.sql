insert into t (id, s) values (1, 'a'), (2, 'c');
