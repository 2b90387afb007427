INSERT INTO "table" VALUES ('x', 1);
