CREATE DOMAIN tag AS text CHECK (VALUE <> '');
CREATE TABLE posts (id int, tags tag[] NOT NULL DEFAULT '{}');
