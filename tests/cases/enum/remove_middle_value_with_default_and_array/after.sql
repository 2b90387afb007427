CREATE TYPE color AS ENUM ('red', 'green', 'blue');
CREATE TABLE cars (
    id int PRIMARY KEY,
    paint color NOT NULL DEFAULT 'red',
    options color[] NOT NULL DEFAULT '{red,blue}'::color[]
);
