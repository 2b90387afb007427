INSERT INTO "the, item" VALUES (1, 2, 3);
