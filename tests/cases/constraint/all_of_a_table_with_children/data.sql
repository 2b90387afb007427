INSERT INTO other VALUES (1);
INSERT INTO parent VALUES (1, 1, 1, 1);
INSERT INTO child VALUES (1, 1, 2, -1, 1), (1, 1, 2, -1, 1);
INSERT INTO grandchild VALUES (2, 1, 2, -1, 1);
