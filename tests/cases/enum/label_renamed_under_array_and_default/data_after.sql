INSERT INTO bill VALUES (1, 'settled "now"', '{"settled \"now\"",NULL,open}'), (2, 'open', NULL), (3, 'lost', '{}');
INSERT INTO bill_copy VALUES (4, 'settled "now"', '{{open,"settled \"now\""},{lost,lost}}');
INSERT INTO place VALUES (1, 'settled "now"'), (2, NULL), (3, 'open');
