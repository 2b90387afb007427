INSERT INTO shifts VALUES ('a', '[08:00,16:00)');
