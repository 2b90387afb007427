CREATE SCHEMA "Left";
CREATE SCHEMA "Right";
CREATE TABLE "Left"."Order" ("Id" int PRIMARY KEY);
CREATE TABLE "Right"."Line" ("Order" int, "No" int);
ALTER TABLE ONLY "Right"."Line" ADD CONSTRAINT "Line→Order" FOREIGN KEY ("Order") REFERENCES "Left"."Order"("Id") ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY "Right"."Line" ADD PRIMARY KEY ("Order", "No");
COMMENT ON CONSTRAINT "Line→Order" ON "Right"."Line" IS 'goes with its order';
