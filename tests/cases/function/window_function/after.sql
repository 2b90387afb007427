create function my_row_number() returns bigint language internal window immutable as 'window_row_number';
create function my_rank() returns bigint language internal window immutable strict as 'window_rank';
