create table p (a int, kept text) partition by range (a);
create table p2 partition of p default;
