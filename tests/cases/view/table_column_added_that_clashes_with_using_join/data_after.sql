insert into a values (1, 'x', 'k'); insert into b values (1, 'y', 'k');
