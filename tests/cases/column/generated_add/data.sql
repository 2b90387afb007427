INSERT INTO people VALUES ('Ada', 'Lovelace');
