CREATE TABLE places (name text);
