INSERT INTO bill VALUES (1, 'pa''id', '{pa''id,NULL,open}'), (2, 'open', NULL), (3, 'lost', '{}');
INSERT INTO bill_copy VALUES (4, 'pa''id', '{{open,pa''id},{lost,lost}}');
INSERT INTO place VALUES (1, 'pa''id'), (2, NULL), (3, 'open');
