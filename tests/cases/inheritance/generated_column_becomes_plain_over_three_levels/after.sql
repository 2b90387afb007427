CREATE TABLE top (code text, size integer);
CREATE TABLE middle () INHERITS (top);
CREATE TABLE bottom () INHERITS (middle);
CREATE TABLE above (code text, size integer);
CREATE TABLE below () INHERITS (above);
