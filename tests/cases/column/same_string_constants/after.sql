CREATE TABLE t (a text DEFAULT $$a'b$$, b text DEFAULT 'x
y', c text DEFAULT 'foo'
'bar', d text DEFAULT U&'\00E4', e text DEFAULT E'c:\\dir');
