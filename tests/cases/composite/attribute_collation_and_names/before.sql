CREATE TYPE "Odd Type" AS ("a b" text COLLATE "C", "select" int);
