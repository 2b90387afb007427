INSERT INTO base VALUES (1, 2, 'sad');
INSERT INTO child (id, extra) VALUES (2, 'x');
INSERT INTO grandchild VALUES (3, 4, 'glad', 'y');
