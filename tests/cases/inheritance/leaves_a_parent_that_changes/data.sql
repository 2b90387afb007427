insert into parent (d, e, f, h) values ('x', 3, 4, 5);
insert into child (d, e, f, h) values ('x', null, 1, 5);
insert into grandchild (d, e, f, h) values ('x', null, 1, 6);
insert into list values (1, 1, 'x'), (2, 2, 'y');
