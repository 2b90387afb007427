INSERT INTO "Left"."Order" VALUES (1);
INSERT INTO "Right"."Line" VALUES (1, 1);
