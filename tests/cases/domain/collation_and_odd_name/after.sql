CREATE DOMAIN "order" AS text COLLATE "C" DEFAULT E'tab\there' CONSTRAINT "not empty!" CHECK (VALUE <> '');
CREATE DOMAIN "Ünïque Zahl" AS int8;
CREATE TABLE "table" ("column" "order", n "Ünïque Zahl");
