CREATE TABLE animals (id int PRIMARY KEY, noise text);
CREATE TABLE birds (wings int) INHERITS (animals);
CREATE TABLE parrots (words int) INHERITS (birds);
CREATE INDEX by_noise ON animals (noise);
CREATE UNIQUE INDEX parrots_noise ON parrots (noise);
