CREATE TABLE people (first text NOT NULL, last text NOT NULL, search tsvector GENERATED ALWAYS AS (to_tsvector('simple', first || ' ' || last)) STORED);
CREATE INDEX people_search ON people USING gin (search);
