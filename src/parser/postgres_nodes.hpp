// PostgreSQL's raw parse nodes as libpg_query ships them. Included only by src/parser/*.cpp and headers that say they
// are private to src/parser: the macros of these headers must not reach the rest of the program.
#pragma once

extern "C" {
#include <pg_query.h>
#include <pg_query/pg_query_internal.h>

#include <lib/stringinfo.h>
#include <nodes/makefuncs.h>
#include <nodes/nodeFuncs.h>
#include <nodes/parsenodes.h>
#include <nodes/pg_list.h>
}

// Without translations, postgres.h makes macros of what libintl.h declares.
#undef gettext
#undef dgettext
#undef ngettext
#undef dngettext
// It replaces the printf family by its own.
#undef printf
#undef fprintf
#undef sprintf
#undef snprintf
#undef vprintf
#undef vfprintf
#undef vsprintf
#undef vsnprintf
#undef strerror
#undef strerror_r
#undef Min
#undef Max
#undef Abs
#undef _
#undef gettext
