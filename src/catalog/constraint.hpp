// A constraint of a table. NOT NULL is a property of its column. Manual: sql-createtable, sql-altertable,
// ddl-constraints.
#pragma once

#include <string>
#include <vector>

#include "catalog/object_id.hpp"
#include "catalog/values.hpp"

namespace schemadiff {

enum class ConstraintType { primary_key, unique, check, foreign_key, exclude };

struct Constraint {
    ConstraintType type = ConstraintType::check;
    bool local = true;                 // check: declared here, not only inherited
    bool inherited = false;            // coninhcount > 0 or a partition's copy of its parent's constraint
    std::vector<std::string> columns;  // key columns; empty for check and exclude
    std::vector<std::string> include;  // INCLUDE columns of the index behind it
    bool nulls_not_distinct = false;
    bool period = false;    // the last key holds ranges: WITHOUT OVERLAPS, PERIOD; PostgreSQL 18 and later
    Expression definition;  // check: the condition; exclude: "USING gist (..) WHERE (..)" without index options
    Options options;        // storage parameters of the index behind it
    IfStated tablespace;
    ObjectId referenced;  // foreign key: the table
    std::vector<std::string> referenced_columns;
    std::string match = "simple";  // "simple", "full"
    std::string on_update = "no action", on_delete = "no action";
    std::vector<std::string> on_delete_columns;  // SET NULL (..) and SET DEFAULT (..), PostgreSQL 15 and later
    bool deferrable = false;
    bool initially_deferred = false;
    bool validated = true;
    bool enforced = true;  // NOT ENFORCED: PostgreSQL 18 and later
    bool no_inherit = false;
    bool clustered = false;  // CLUSTER ON the index behind it

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("type", &Constraint::type);
        visit("local", &Constraint::local);
        visit("columns", &Constraint::columns);
        visit("include", &Constraint::include);
        visit("nulls_not_distinct", &Constraint::nulls_not_distinct);
        visit("period", &Constraint::period);
        visit("definition", &Constraint::definition);
        visit("options", &Constraint::options);
        visit("tablespace", &Constraint::tablespace);
        visit("referenced", &Constraint::referenced);
        visit("referenced_columns", &Constraint::referenced_columns);
        visit("match", &Constraint::match);
        visit("on_update", &Constraint::on_update);
        visit("on_delete", &Constraint::on_delete);
        visit("on_delete_columns", &Constraint::on_delete_columns);
        visit("deferrable", &Constraint::deferrable);
        visit("initially_deferred", &Constraint::initially_deferred);
        visit("validated", &Constraint::validated);
        visit("enforced", &Constraint::enforced);
        visit("no_inherit", &Constraint::no_inherit);
        visit("clustered", &Constraint::clustered);
    }
};

bool has_index(const Constraint& constraint);
// Behind which is an index of an exclusion: EXCLUDE, or a key WITHOUT OVERLAPS.
bool is_exclusion(const Constraint& constraint);
// Whether PostgreSQL takes a partition's own foreign key for the copy of that of a table above. Source:
// tryAttachPartitionForeignKey.
bool can_be_copy_of(const Constraint& above, const Constraint& own);

}  // namespace schemadiff
