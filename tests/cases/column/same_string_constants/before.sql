CREATE TABLE t (a text DEFAULT 'a''b', b text DEFAULT E'x\ny', c text DEFAULT 'foobar', d text DEFAULT 'ä', e text DEFAULT 'c:\dir');
