create function my_hash(bigint) returns integer language internal immutable strict as 'hashint8';
create operator family one using hash;
create operator family two using hash;
create operator class c for type bigint using hash family two as operator 1 =, function 1 hashint8(bigint);
create table t (a bigint);
create index t_a on t using hash (a c);
