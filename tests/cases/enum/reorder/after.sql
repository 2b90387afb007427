CREATE TYPE grade AS ENUM ('a', 'b', 'c');
CREATE TABLE marks (pupil text, g grade DEFAULT 'c');
CREATE INDEX marks_g ON marks (g);
