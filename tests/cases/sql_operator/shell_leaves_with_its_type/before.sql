create type w;
create function w_in(cstring) returns w language internal immutable strict as 'textin';
create function w_out(w) returns cstring language internal immutable strict as 'textout';
create type w (input = w_in, output = w_out);
create function takes(w, int) returns bool language sql as 'select true';
create function takes_other(int, w) returns bool language sql as 'select true';
create operator <<< (function = takes, leftarg = w, rightarg = int, commutator = >>>, negator = !<<<);
create operator === (function = takes, leftarg = w, rightarg = int);
