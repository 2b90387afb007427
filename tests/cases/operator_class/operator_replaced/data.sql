INSERT INTO t VALUES (row(1, 2)), (row(2, 3));
