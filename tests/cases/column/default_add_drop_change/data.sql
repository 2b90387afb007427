INSERT INTO t VALUES (1, 'b', 'c', true, 5);
