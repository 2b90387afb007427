insert into parent (name) values ('a'), ('b'); insert into child (parent_id) values (1), (2);
