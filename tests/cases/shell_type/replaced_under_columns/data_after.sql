INSERT INTO parcels VALUES (1, 'fragile', '{a,b}'), (2, NULL, NULL);
