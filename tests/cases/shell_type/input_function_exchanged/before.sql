create type label;
create function label_io(cstring) returns label language internal strict immutable as 'textin';
create function label_io(label) returns cstring language internal strict immutable as 'textout';
create type label (input = label_io, output = label_io);
create table t (id int, name label);
