CREATE TABLE t (a text DEFAULT 'it''s', b text DEFAULT E'tab\there', c text DEFAULT 'back\slash', d text DEFAULT 'NULL', e text DEFAULT '', f bytea DEFAULT '\x00', g text DEFAULT '%', id int);
