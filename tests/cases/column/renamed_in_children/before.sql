CREATE TABLE animals (id int PRIMARY KEY, noise text);
CREATE TABLE birds (wings int) INHERITS (animals);
CREATE TABLE parrots (words int) INHERITS (birds);
