CREATE TABLE top (a integer DEFAULT 1, b text, gone date);
CREATE TABLE lefthand (l integer) INHERITS (top);
CREATE TABLE righthand (a integer, r integer) INHERITS (top);
CREATE TABLE bottom (own text) INHERITS (lefthand, righthand);
CREATE VIEW v AS SELECT a, b FROM top;
