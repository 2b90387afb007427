create function my_row_number() returns bigint language internal window immutable as 'window_row_number';
