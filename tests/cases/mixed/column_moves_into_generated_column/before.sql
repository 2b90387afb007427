create table line (id int primary key, qty int not null, price numeric not null, total numeric not null);
create index line_total on line (total);
create view big_line as select id, total from line where total > 100;
