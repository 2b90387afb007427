INSERT INTO "My Schema"."T" VALUES (1);
