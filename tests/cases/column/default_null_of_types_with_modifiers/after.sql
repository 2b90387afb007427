create table t (a interval(2), b interval day to second(2), c interval(2)[], d varchar(3), e numeric(4,2)[], f interval(1) default null);
