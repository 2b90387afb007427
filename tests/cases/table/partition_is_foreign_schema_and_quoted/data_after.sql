INSERT INTO "Big Table" VALUES (5, 'five');
