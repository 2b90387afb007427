CREATE TABLE t (n2 bigint GENERATED ALWAYS AS IDENTITY (START WITH 10 CYCLE) -- @renamed from=name
   , x int);
CREATE TABLE h (c t);
