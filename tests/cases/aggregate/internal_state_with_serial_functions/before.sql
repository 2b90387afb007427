create aggregate my_avg(int8) (sfunc = int8_avg_accum, stype = internal, sspace = 48, finalfunc = numeric_poly_avg);
