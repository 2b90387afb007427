create table w (c int);
create view v as select c as c01, c as c02, c as c03, c as c04, c as c05, c as c06, c as c07, c as c08, c as c09, c as c10, c as c11, c as c12, c as c13, c as c14, c as c15, c as c16, c as c17, c as c18, c as c19, c as c20, c + 1 as c21, c as c22, c as c23, c as c24, c as c25, c as c26, c as c27, c as c28, c as c29, c as c30 from w;
