INSERT INTO jobs VALUES (1, ROW(5, 'min'));
