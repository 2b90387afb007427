INSERT INTO t VALUES ('a', '{b,a}', ('b', 'a'), DEFAULT);
