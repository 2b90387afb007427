create function line_total(qty int, price numeric) returns numeric language sql immutable as 'select qty * price';
create table line (id int primary key, qty int not null, price numeric not null, total numeric generated always as (line_total(qty, price)) stored);
create index line_total_idx on line (total);
create view big_line as select id, total from line where total > 100;
