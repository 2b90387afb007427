CREATE TABLE t (ip inet, net cidr, flags bit varying(4), vflags bit varying(16), mac macaddr8);
