INSERT INTO a (v) VALUES ('x'), ('y');
INSERT INTO b (v) VALUES ('x'), ('y');
INSERT INTO c VALUES (4, 'x'), (7, 'y');
INSERT INTO d VALUES (4, 'x'), (7, 'y');
INSERT INTO e (v) VALUES ('x'), ('y');
INSERT INTO f (v) VALUES ('x'), ('y');
INSERT INTO g (v) VALUES ('x'), ('y');
INSERT INTO "the H" (v) VALUES ('x'), ('y');
