CREATE TABLE t (id int, "user" text, "order" int, name text, value text, type text, "timestamp" timestamp, "position" int);
