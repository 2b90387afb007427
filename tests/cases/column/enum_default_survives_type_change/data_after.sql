INSERT INTO t VALUES ('on', 'off');
