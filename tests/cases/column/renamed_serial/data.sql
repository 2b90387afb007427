INSERT INTO users (mail) VALUES ('a'), ('b'), ('c');
DELETE FROM users WHERE mail = 'c';
INSERT INTO posts (author) VALUES (1), (2);
INSERT INTO tickets (about) VALUES ('x'), ('y');
