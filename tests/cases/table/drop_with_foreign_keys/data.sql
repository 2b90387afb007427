INSERT INTO customers VALUES (1, 'a'), (2, 'b');
INSERT INTO coupons VALUES ('x');
INSERT INTO claims VALUES (1, 1, 'x', NULL), (2, 2, 'x', 1);
