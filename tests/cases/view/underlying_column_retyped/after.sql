create table account (id bigint primary key, owner text, balance numeric(20,4));
create view rich as select id, owner from account where balance > 1000000;
create view very_rich as select * from rich where id > 0;
comment on column rich.owner is 'person or company';
