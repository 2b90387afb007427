create table account (id integer primary key, owner varchar(50), balance numeric(10,2));
create view rich as select id, owner from account where balance > 1000000;
create view very_rich as select * from rich where id > 0;
comment on column rich.owner is 'person or company';
