CREATE TABLE old_base (id int, v text);
CREATE TABLE new_base (id int, v text);
CREATE TABLE kid () INHERITS (new_base);
