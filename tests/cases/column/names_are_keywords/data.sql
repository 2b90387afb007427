INSERT INTO t VALUES (1, 'u', 2, 'n', 'v', 't', '2024-01-01', 3);
