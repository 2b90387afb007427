INSERT INTO t VALUES ('a', 'b', '\x01', '{}');
