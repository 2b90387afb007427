CREATE SCHEMA s;
CREATE TYPE s.st AS ENUM ('x', 'y', 'z');
CREATE TYPE st AS ENUM ('x', 'y');
CREATE TABLE t (a st DEFAULT 'x', b s.st DEFAULT 'x');
