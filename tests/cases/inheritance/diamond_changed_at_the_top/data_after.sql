INSERT INTO top VALUES (1, 'x'); INSERT INTO lefthand VALUES (2, 'y');
INSERT INTO righthand VALUES (3, 'z'); INSERT INTO bottom (a, b, own) VALUES (4, 'w', 'o');
