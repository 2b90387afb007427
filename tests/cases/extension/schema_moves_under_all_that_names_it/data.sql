INSERT INTO t VALUES (1, 'a', '{b,c}', 'plain', '2000-01-01');
