insert into basket values (1, '{apple,pear}');
