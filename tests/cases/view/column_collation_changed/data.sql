insert into word values ('a'), ('b');
