create table t (id int not null, v integer[] default '{}' constraint there not null);
create table hinted (id int not null,
    v text constraint there not null -- @renamed from=u
);
create table taken (id int not null, b int, constraint there check (b > 0));
