create table p (k int4range, valid daterange, n int4range, constraint pk primary key (k, valid without overlaps),
    unique (k, n without overlaps), constraint apart exclude using gist (k with =, n with &&)) partition by list (k);
create table p1 partition of p for values in ('[1,2)');
create table p2 partition of p for values in ('[2,3)');
create table p3 partition of p for values in ('[3,4)') partition by list (k);
create table p31 partition of p3 for values in ('[3,4)');
create table q (k int4range, valid daterange, primary key (k, valid without overlaps)) partition by list (k);
create table q1 partition of q for values in ('[1,2)');
create table q2 partition of q for values in ('[2,3)') partition by list (k);
create table q21 partition of q2 for values in ('[2,3)');
create table q3 partition of q for values in ('[3,4)');
