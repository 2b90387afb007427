CREATE TYPE state AS ENUM ('on', 'off');
CREATE TABLE lamps (
    id int PRIMARY KEY,
    s state NOT NULL DEFAULT 'off',
    note text
);
