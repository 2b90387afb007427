INSERT INTO hollywood.films VALUES ('Nosferatu', '1922-03-04', NULL);
