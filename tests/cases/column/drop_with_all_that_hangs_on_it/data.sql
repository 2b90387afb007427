INSERT INTO person (id, mail, mood, home, name) VALUES (1, 'a@b', 'sad', 1, 'a'), (2, 'c@d', 'ok', 1, 'c');
INSERT INTO employee (id, mail, mood, home, name, salary) VALUES (3, 'e@f', 'sad', 2, 'e', 10);
