INSERT INTO t VALUES (row(1, 2), 1), (row(2, 3), 2);
