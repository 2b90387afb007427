create table t (id int not null, u integer[] default '{1}' constraint there not null);
create table hinted (id int not null,
    u text constraint there not null -- @renamed from=v
);
create table taken (id int not null, a int default 0 constraint there not null, b int);
