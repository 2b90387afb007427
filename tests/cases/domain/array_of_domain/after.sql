CREATE DOMAIN tag AS text CHECK (VALUE <> '') CONSTRAINT lower_only CHECK (VALUE = lower(VALUE));
CREATE TABLE posts (id int, tags tag[] NOT NULL DEFAULT '{}');
