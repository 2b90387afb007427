CREATE TABLE parent (a int NOT NULL, b int);
CREATE TABLE child (a int NOT NULL, c int) INHERITS (parent);
CREATE TABLE named (CONSTRAINT a_is_there CHECK (a IS NOT NULL)) INHERITS (parent);
