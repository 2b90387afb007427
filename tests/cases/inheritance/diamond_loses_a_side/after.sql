CREATE TABLE top (a integer, b text);
CREATE TABLE righthand (r integer) INHERITS (top);
CREATE TABLE bottom (own text, l integer, CONSTRAINT l_check CHECK (l > 0)) INHERITS (righthand);
