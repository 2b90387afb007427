create operator class c for type bigint using hash as operator 1 =, function 1 hashint8(bigint);
create operator class s for type point using gist as operator 11 >^, function 1 gist_point_consistent(internal, point, smallint, oid, internal), function 2 gist_box_union(internal, internal), function 3 gist_point_compress(internal), function 5 gist_box_penalty(internal, internal, internal), function 6 gist_box_picksplit(internal, internal), function 7 gist_box_same(box, box, internal);
create table t (a bigint);
