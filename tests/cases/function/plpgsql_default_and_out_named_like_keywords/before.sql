create function f("user" text, "default" int default 1, out "order" int, out "group" text) language sql as 'select "default", "user"';
