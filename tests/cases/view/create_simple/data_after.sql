insert into customer values (1, 'Ada', true), (2, 'Bo', false);
