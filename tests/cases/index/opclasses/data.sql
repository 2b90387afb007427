INSERT INTO t VALUES ('a', 'b', '{"x": 1}', '10.0.0.1');
