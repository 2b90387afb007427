INSERT INTO t VALUES ('a'), ('b'), (NULL);
INSERT INTO u VALUES ('a'), ('b');
