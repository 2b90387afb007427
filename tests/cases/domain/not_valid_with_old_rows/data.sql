INSERT INTO t VALUES ('abcd'), ('toolong');
