create table item (id int primary key, price numeric, stock int);
create view cheap as select id, price, stock from item where price < 10;
create view cheap_in_stock as select id, price, stock from cheap where stock > 0 with cascaded check option;
