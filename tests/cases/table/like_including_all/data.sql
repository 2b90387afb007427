INSERT INTO src (t) VALUES ('a');
INSERT INTO copy (t) VALUES ('b');
