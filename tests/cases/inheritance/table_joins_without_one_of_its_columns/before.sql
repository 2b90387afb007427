CREATE TABLE parent (code text, n integer) PARTITION BY LIST (code);
CREATE TABLE plain (note uuid, code text, n integer);
