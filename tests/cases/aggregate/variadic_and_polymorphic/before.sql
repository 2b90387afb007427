create aggregate collect(anycompatible) (sfunc = array_append, stype = anycompatiblearray);
