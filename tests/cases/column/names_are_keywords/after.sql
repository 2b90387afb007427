CREATE TABLE t (id int, "user" text NOT NULL, "order" bigint DEFAULT 1, name varchar, value text DEFAULT 'value', type text CHECK (type <> 'x'), "timestamp" timestamp DEFAULT now(), "position" int, "all" int, "left" int GENERATED ALWAYS AS ("position" - 1) STORED, "Mixed" boolean);
CREATE INDEX ON t ("user", "order");
CREATE VIEW v AS SELECT "user", "order" AS "limit", value, "left" FROM t WHERE "position" > 0;
