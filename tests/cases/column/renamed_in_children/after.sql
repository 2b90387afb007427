CREATE TABLE animals (
    id int PRIMARY KEY,
    sound text -- @renamed from=noise
);
CREATE TABLE birds (wings int) INHERITS (animals);
CREATE TABLE parrots (words int) INHERITS (birds);
CREATE INDEX by_noise ON animals (sound);
CREATE UNIQUE INDEX parrots_noise ON parrots (sound);
