CREATE TABLE color (name text PRIMARY KEY);
CREATE TABLE cars (id int PRIMARY KEY, c text REFERENCES color (name));
