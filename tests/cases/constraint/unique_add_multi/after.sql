create table t (a int unique, b text, c date, unique (b, c), constraint "uq C/A" unique (c, a) include (b));
