insert into customer values (1, 'Ada', 'London');
insert into orders values (1, 10), (1, 20);
