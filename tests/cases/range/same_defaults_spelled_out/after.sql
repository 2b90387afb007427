CREATE TYPE public.floatrange AS RANGE (SUBTYPE = double precision, subtype_opclass = float8_ops, multirange_type_name = floatmultirange);
