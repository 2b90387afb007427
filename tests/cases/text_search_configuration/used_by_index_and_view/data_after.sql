INSERT INTO t VALUES ('a word'), ('more words');
