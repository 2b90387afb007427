create table base (a int, b int);
create view l as select b, a from base;
create view r as select b, a from base;
create view top as select l.a, r.b from l join r on l.a = r.a;
