INSERT INTO t (k, a) VALUES (1, 5), (50, 6);
