INSERT INTO "table" VALUES ('x');
