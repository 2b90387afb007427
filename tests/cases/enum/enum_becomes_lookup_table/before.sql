CREATE TYPE color AS ENUM ('red', 'blue');
CREATE TABLE cars (id int PRIMARY KEY, c color);
