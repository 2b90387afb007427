CREATE DOMAIN "order" AS text COLLATE "C" DEFAULT 'a"b';
CREATE TABLE "table" ("column" "order");
