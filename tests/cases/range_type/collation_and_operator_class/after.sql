create type words as range (subtype = text, collation = "POSIX");
create type pattern as range (subtype = text, subtype_opclass = text_pattern_ops);
create table t (id int primary key, w words, p pattern);
