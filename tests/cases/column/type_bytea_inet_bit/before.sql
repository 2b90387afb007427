CREATE TABLE t (ip text, net inet, flags bit(4), vflags varbit(8), mac macaddr);
