CREATE TABLE "T 1" ("Col A" int, "select" text);
CREATE INDEX "Idx ""one""" ON "T 1" ("Col A", "select" COLLATE "C");
CREATE INDEX "Index
two" ON "T 1" (lower("select")) WHERE "Col A" > 0;
CREATE INDEX ON "T 1" ("select", "Col A");
CREATE INDEX "索引" ON "T 1" ("select");
