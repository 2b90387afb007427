CREATE SCHEMA "St at"; CREATE TABLE "T ""x" ("A a" int, "b" int);
CREATE STATISTICS "St at"."my; stats" ON "A a", b FROM "T ""x";
COMMENT ON STATISTICS "St at"."my; stats" IS 'it''s; -- fine';
