CREATE TABLE t (lo int CHECK (lo >= 0), hi int CHECK (hi < 1000), name text CHECK (name <> '') CHECK (length(name) < 50), CHECK (lo < hi), CONSTRAINT "lo & hi" CHECK (lo IS NULL = (hi IS NULL)));
