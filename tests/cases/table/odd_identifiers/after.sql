CREATE TABLE "t
newline" ("a	tab" int, " lead" int, "trail " int, "%s $1 {}" int, "--not a comment" int, "/*nor*/" int, "; drop" int DEFAULT 0, "日本語" text, "user" int, "end" int CHECK ("end" > "user"));
CREATE TABLE "Twin" (x int, "X" int);
CREATE TABLE twin (x bigint);
CREATE TABLE "abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh" (
    "abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh" int PRIMARY KEY
);
