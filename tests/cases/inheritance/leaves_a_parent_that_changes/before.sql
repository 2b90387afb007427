create table parent (
    a int default 1,
    b int default 2 not null,
    c text,
    d text constraint filled check (d <> ''),
    e int,
    f int constraint positive check (f > 0),
    h int
);
create table child (
    a int default 1,
    b int default 2 not null,
    c text,
    d text constraint filled check (d <> ''),
    e int,
    f int constraint positive check (f > 0),
    h int
) inherits (parent);
create table grandchild () inherits (child);
create table list (id int, kind int, note varchar(10)) partition by list (kind);
create table list_1 partition of list for values in (1);
create table list_2 partition of list for values in (2);
