CREATE TABLE t (a int[], b varchar(5)[], c timestamptz(3)[], d text[] DEFAULT '{a,b}', e numeric(6,0), f interval(3), g bit, h time);
