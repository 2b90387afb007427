create function f("user" text, "default" int default 2, out "order" int, out "group" text) language sql as 'select "default" + 1, "user"';
