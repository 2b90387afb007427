CREATE TABLE links (id text PRIMARY KEY, url text NOT NULL);
