INSERT INTO t (a, b, parent) VALUES (1, 2, NULL), (3, 4, 1);
