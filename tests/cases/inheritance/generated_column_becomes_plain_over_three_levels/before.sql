CREATE TABLE top (code text, size integer GENERATED ALWAYS AS (length(code)) STORED);
CREATE TABLE middle () INHERITS (top);
CREATE TABLE bottom () INHERITS (middle);
CREATE TABLE above (code text, size integer GENERATED ALWAYS AS (length(code)) STORED);
CREATE TABLE below () INHERITS (above);
