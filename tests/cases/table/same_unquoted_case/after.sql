CREATE TABLE "mytable" ("id" int PRIMARY KEY, "firstname" text DEFAULT 'X');
CREATE INDEX "myindex" ON "public"."mytable" ("firstname");
