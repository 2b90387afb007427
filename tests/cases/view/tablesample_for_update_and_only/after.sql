create table p (a int);
create table c () inherits (p);
create view v as select a from only p tablesample bernoulli (10) repeatable (42);
create view locked as select a from p for no key update of p skip locked;
