CREATE TYPE "Odd Type" AS ("a b" text COLLATE "POSIX", "select" int, "ünï" date);
COMMENT ON TYPE "Odd Type" IS 'odd';
COMMENT ON COLUMN "Odd Type"."a b" IS 'an attribute with a space';
