CREATE TYPE grade AS ENUM ('c', 'b', 'a');
CREATE TABLE marks (pupil text, g grade DEFAULT 'c');
CREATE INDEX marks_g ON marks (g);
