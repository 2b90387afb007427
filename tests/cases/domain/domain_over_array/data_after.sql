INSERT INTO stars VALUES ('Vega', '{1,2,3}');
