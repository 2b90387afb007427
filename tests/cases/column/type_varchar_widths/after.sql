CREATE TABLE t (a varchar(20), b varchar(10), c text, d varchar(100), e varchar(3), f varchar);
