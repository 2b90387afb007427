INSERT INTO places VALUES ('Köln'), ('Århus');
