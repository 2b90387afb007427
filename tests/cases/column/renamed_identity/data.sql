INSERT INTO users (mail) VALUES ('a'), ('b'), ('c');
INSERT INTO posts (author) VALUES (1), (2);
