CREATE TABLE parent (a int, b int NOT NULL);
CREATE TABLE child (a int, c int) INHERITS (parent);
CREATE TABLE named (CONSTRAINT a_is_there CHECK (a IS NOT NULL)) INHERITS (parent);
