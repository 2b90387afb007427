create table p (a int, note text, kept text) partition by range (a);
create table p1 partition of p for values from (1) to (10) partition by list (note);
create table p11 partition of p1 default;
create table p2 partition of p default;
