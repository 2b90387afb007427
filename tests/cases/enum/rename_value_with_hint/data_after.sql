INSERT INTO tickets VALUES (1, 'in_progress'), (2, 'open');
