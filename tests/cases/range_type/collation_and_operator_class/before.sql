create type words as range (subtype = text, collation = "C");
create type pattern as range (subtype = text, subtype_opclass = text_ops);
create table t (id int primary key, w words, p pattern);
