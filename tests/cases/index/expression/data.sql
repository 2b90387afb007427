INSERT INTO u VALUES ('A@b', 'A', 'B', '{"city": "Ulm", "age": 5}');
