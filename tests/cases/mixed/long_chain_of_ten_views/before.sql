create table t (a int);
create view c1 as select a from t; create view c2 as select a from c1; create view c3 as select a from c2; create view c4 as select a from c3; create view c5 as select a from c4;
create view c6 as select a from c5; create view c7 as select a from c6; create view c8 as select a from c7; create view c9 as select a from c8; create view c10 as select a from c9;
