INSERT INTO t VALUES (1, 2, '3', '4', 5);
