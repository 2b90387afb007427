insert into t (id, body) values (1, 'a'), (2, 'b');
