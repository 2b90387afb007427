CREATE TABLE "t
newline" ("a	tab" int, " lead" int, "trail " int, "%s $1 {}" int);
CREATE TABLE "Twin" (x int);
CREATE TABLE twin (x int);
