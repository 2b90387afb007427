INSERT INTO t VALUES ('y', 'y');
