INSERT INTO t (s) VALUES ('a'), ('b'), (NULL);
INSERT INTO u (s) VALUES ('a'), ('b');
