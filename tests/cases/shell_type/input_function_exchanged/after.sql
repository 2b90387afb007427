create type label;
create function label_read(cstring) returns label language internal strict immutable as 'textin';
create function label_io(label) returns cstring language internal strict immutable as 'textout';
create type label (input = label_read, output = label_io);
create table t (id int, name label);
