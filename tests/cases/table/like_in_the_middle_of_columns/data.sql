INSERT INTO t VALUES (1, now(), NULL, 'x');
