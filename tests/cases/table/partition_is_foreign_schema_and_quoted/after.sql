CREATE SCHEMA parts;
CREATE TABLE "Big Table" ("Key" int, "val""ue" text) PARTITION BY RANGE ("Key");
CREATE TABLE parts."0-9" PARTITION OF "Big Table" FOR VALUES FROM (0) TO (10);
CREATE TABLE parts."10-19" PARTITION OF public."Big Table" FOR VALUES FROM (10) TO (20);
CREATE UNIQUE INDEX "Big Idx" ON "Big Table" ("Key", "val""ue");
