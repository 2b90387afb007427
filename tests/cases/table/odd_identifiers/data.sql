INSERT INTO "t
newline" VALUES (1, 2, 3, 4);
INSERT INTO twin VALUES (5);
