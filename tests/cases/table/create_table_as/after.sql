CREATE TABLE src (id int, v numeric(8,2));
CREATE TABLE snapshot AS SELECT id, v, upper('x') AS tag, now() AS at FROM src WITH NO DATA;
