INSERT INTO places VALUES ('Köln');
