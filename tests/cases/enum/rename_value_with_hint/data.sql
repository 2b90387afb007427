INSERT INTO tickets VALUES (1, 'in-progres'), (2, 'open');
