CREATE TABLE "T 1" ("Col A" int, "select" text);
CREATE INDEX "Idx ""one""" ON "T 1" ("Col A");
