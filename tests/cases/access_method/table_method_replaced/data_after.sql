INSERT INTO t VALUES (1, 'x'), (2, 'y');
INSERT INTO other VALUES (2);
