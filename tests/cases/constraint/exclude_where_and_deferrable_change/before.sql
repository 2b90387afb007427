CREATE TABLE res (c circle, v int, CONSTRAINT ex EXCLUDE USING gist (c WITH &&) WHERE (v > 0));
