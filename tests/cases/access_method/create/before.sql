CREATE TABLE plain (a box);
