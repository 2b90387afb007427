create table p (a int, b int);
