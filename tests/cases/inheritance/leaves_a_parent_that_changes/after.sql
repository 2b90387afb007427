create table parent (
    a int default 5,
    b int,
    c text,
    d text,
    e int default 9 not null,
    f int constraint positive check (f > 1),
    h text
);
alter table parent alter c set storage external, alter e set statistics 99;
create table child (
    a int default 1,
    b int default 2 not null,
    c text,
    d text constraint filled check (d <> ''),
    e int,
    f int constraint positive check (f > 0),
    h int
);
create table grandchild () inherits (child);
create table list (id text not null, kind int, note text) partition by list (kind);
create table list_1 (id int, kind int, note varchar(10));
create table list_2 partition of list for values in (2);
