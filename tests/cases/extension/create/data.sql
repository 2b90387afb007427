INSERT INTO words VALUES ('alpha'), ('beta');
