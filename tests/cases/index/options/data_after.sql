INSERT INTO t VALUES (1, '{1}', '2024-01-01', '(1,1)', 'x');
