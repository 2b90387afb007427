CREATE TABLE top (a bigint DEFAULT 2 CONSTRAINT positive CHECK (a > 0), b varchar(9) NOT NULL, new integer DEFAULT 5);
CREATE TABLE lefthand (l integer) INHERITS (top);
CREATE TABLE righthand (a bigint, r integer) INHERITS (top);
CREATE TABLE bottom (own text) INHERITS (lefthand, righthand);
CREATE VIEW v AS SELECT a, b FROM top;
