INSERT INTO inv SELECT nextval('invoice_no') FROM generate_series(1, 5);
