// A column of a table. Its default and its identity are objects of their own. Manual: sql-createtable, sql-altertable.
#pragma once

#include <optional>
#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

struct Column {
    int position = 0;        // order of columns; reported, never a difference
    bool local = true;       // pg_attribute.attislocal: declared here, not only inherited
    bool inherited = false;  // pg_attribute.attinhcount > 0: a parent's changes reach it
    std::string type;        // as format_type prints it with an empty search_path
    std::string collation;   // qualified and quoted; empty: the type's own
    bool not_null = false;
    // NOT NULL is a constraint with a name and a state from PostgreSQL 18 on; before that, the name is never stated.
    IfStated not_null_name;
    bool not_null_validated = true;
    bool not_null_no_inherit = false;
    bool not_null_from_above =
        false;                       // a child that declares the column leaves NOT NULL to a parent; never a difference
    Expression generated;            // GENERATED ALWAYS AS (..); empty: not generated
    bool generated_virtual = false;  // PostgreSQL 18 and later
    std::string storage;             // "plain", "external", "extended", "main"; empty: the type's own
    std::string type_storage;        // the type's own, where it is known; follows from the type
    std::string compression;         // "pglz", "lz4"; empty: the server's default
    int statistics = -1;
    Options options;          // n_distinct and such
    Options foreign_options;  // of a foreign table's column

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("local", &Column::local);
        visit("type", &Column::type);
        visit("collation", &Column::collation);
        visit("not_null", &Column::not_null);
        visit("not_null_name", &Column::not_null_name);
        visit("not_null_validated", &Column::not_null_validated);
        visit("not_null_no_inherit", &Column::not_null_no_inherit);
        visit("generated", &Column::generated);
        visit("generated_virtual", &Column::generated_virtual);
        visit("storage", &Column::storage);
        visit("compression", &Column::compression);
        visit("statistics", &Column::statistics);
        visit("options", &Column::options);
        visit("foreign_options", &Column::foreign_options);
    }
};

}  // namespace schemadiff
