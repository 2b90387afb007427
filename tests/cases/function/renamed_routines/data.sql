INSERT INTO people VALUES (1, 'Ada', 'L', '1');
INSERT INTO doubles VALUES (1);
