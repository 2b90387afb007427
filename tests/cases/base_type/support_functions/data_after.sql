INSERT INTO parcels VALUES (1, 'fragile'), (2, NULL);
