INSERT INTO t VALUES ('on', now());
