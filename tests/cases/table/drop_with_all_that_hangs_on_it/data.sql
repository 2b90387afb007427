INSERT INTO person VALUES (1), (2);
INSERT INTO note (person, mood, moods, words) VALUES (1, 'sad', '{sad,ok}', ' one '), (2, 'ok', NULL, 'two'), (2, 'ok', '{}', NULL);
INSERT INTO answer VALUES (1, 'yes'), (NULL, 'no');
SELECT nextval('ticket');
