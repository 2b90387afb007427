create aggregate msum(int) (sfunc = int4pl, stype = int, msfunc = int4pl, minvfunc = int4mi, mstype = int, minitcond = '0', mfinalfunc = int4abs, mfinalfunc_extra = false);
