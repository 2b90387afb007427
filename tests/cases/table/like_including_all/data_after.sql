INSERT INTO copy (t) VALUES ('b');
