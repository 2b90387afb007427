// Private to src/parser. The parts that CREATE TABLE and ALTER TABLE share: columns, constraints, indexes, parents.
#pragma once

#include "catalog/payload.hpp"
#include "parser/elaboration.hpp"

namespace schemadiff {

enum class Recurse { no, yes };

// A column before it is stored: nothing of the catalog has changed yet.
struct ColumnDraft {
    std::string name;
    Column column;
    Origin origin;
    std::string default_text;  // DEFAULT's expression
    Origin default_origin;
    std::string serial_type;  // "integer" for serial; empty: none
    ::Constraint* identity = nullptr;
};

// A constraint as written, with the column it stands at (empty: a constraint of the table).
struct WrittenConstraint {
    ::Constraint* node = nullptr;
    std::string column;
};

ColumnDraft draft_column(Elaboration& elaboration, ColumnDef* definition);
void store_column(Elaboration& elaboration, Relation& relation, const ColumnDraft& draft);
// NULL, NOT NULL, DEFAULT, GENERATED and IDENTITY into the draft.
// The columns that a table of a composite type begins with.
std::vector<ColumnDraft> columns_of_type(Elaboration& elaboration, TypeName* type);
void apply_column_constraints(Elaboration& elaboration, ColumnDef* definition, ColumnDraft& draft);
// CHECK, PRIMARY KEY, UNIQUE, EXCLUDE and REFERENCES of a column, with its DEFERRABLE attributes settled.
std::vector<WrittenConstraint> constraints_of_column(const ColumnDef* definition);
void add_column(Elaboration& elaboration, Relation& relation, ColumnDef* definition, Recurse recurse,
                bool if_not_exists);
void drop_column(Elaboration& elaboration, Relation& relation, const std::string& column, Recurse recurse);
// True for a DEFAULT that the server does not keep: a null constant that needs no coercion.
bool is_null_default(Elaboration& elaboration, const std::string& text, const std::string& type);
ObjectId column_id(const Relation& relation, const std::string& column);
// Makes the sequence of a serial column and what ties it to the column.
void add_serial_sequence(Elaboration& elaboration, Relation& relation, const std::string& column,
                         const std::string& type);
void add_identity(Elaboration& elaboration, Relation& relation, const std::string& column, char when, List* options,
                  int location);
// NOT NULL: not_null.cpp. An empty name is made up, where the server keeps names.
void set_not_null(Elaboration& elaboration, Relation& relation, const std::string& column, Recurse recurse,
                  const std::string& name = {});
void drop_not_null(Elaboration& elaboration, Relation& relation, const std::string& column, Recurse recurse);
void state_not_null(const Elaboration& elaboration, Column& column, const std::string& name);
// Makes up the name unless something has stated it; for a new table, once the names of its checks are known.
IfStated name_not_null(Elaboration& elaboration, const Relation& relation, const std::string& column);
void forget_not_null_name(Elaboration& elaboration, const ObjectId& column);
// The column whose NOT NULL is called so; null: none.
const std::string* column_of_not_null(Elaboration& elaboration, const Relation& relation, const std::string& name);
void rename_not_null(Elaboration& elaboration, Relation& relation, const std::string& column, const std::string& name);
std::string collation_text(Elaboration& elaboration, const List* name);

// Everything that an index or a constraint with an index is made of.
struct IndexDraft {
    std::string name;  // empty: PostgreSQL makes one up
    Index index;
    bool is_constraint = false;
    Constraint constraint;                  // its keys, include and options are those of `index`
    std::vector<std::string> column_names;  // names of the index's own columns, for generated names
    Origin origin;
};

IndexDraft draft_index(Elaboration& elaboration, const Relation& relation, const IndexStmt* statement);
IndexDraft draft_key(Elaboration& elaboration, const Relation& relation, const WrittenConstraint& written);
IndexDraft draft_of(Elaboration& elaboration, const ObjectId& existing);
std::vector<IndexKey> index_keys(Elaboration& elaboration, const Relation& relation, const List* elements,
                                 const std::string& method, std::vector<std::string>& column_names);
ObjectId store_index(Elaboration& elaboration, Relation& relation, IndexDraft draft, Recurse recurse);
// An empty name is made up from `names`, those of the columns ("expr" for an expression).
ObjectId store_statistics(Elaboration& elaboration, const Relation& relation, const std::string& schema,
                          ExtendedStatistics statistics, std::string name, const std::vector<std::string>& names);
// The partition's own index that fits the parent's, or a new copy of it; attached.
void adopt_or_copy_index(Elaboration& elaboration, const ObjectId& parent_index, Relation& partition);
void attach_index(Elaboration& elaboration, const ObjectId& child, const ObjectId& parent);
// Gives a partition the indexes that its parent has, taking those that fit already.
void ensure_partition_indexes(Elaboration& elaboration, Relation& parent, Relation& partition);
std::string exclusion_text(Elaboration& elaboration, const Relation& relation, const ::Constraint* node,
                           std::vector<std::string>& column_names);
bool same_index(const IndexDraft& a, const IndexDraft& b);
// Whether a partition's index may be part of that of its parent, which may sort the other way round. Source:
// CompareIndexInfo.
bool fits_as_part(IndexDraft part, IndexDraft whole);

// Adds one constraint of any type to the relation.
void add_constraint(Elaboration& elaboration, Relation& relation, const WrittenConstraint& written, Recurse recurse);
void add_check(Elaboration& elaboration, Relation& relation, const ::Constraint* node, Recurse recurse);
void add_foreign_key(Elaboration& elaboration, Relation& relation, const WrittenConstraint& written);
// Foreign keys of a new partition that are equal to one above are its copies from here on, ..
void adopt_foreign_keys_below(Elaboration& elaboration, Relation& partition);
// .. as are those of the partitions of a table that gets one.
void adopt_foreign_keys_of(Elaboration& elaboration, Relation& table, const ObjectId& key);
// The copies that a partition is left with when it leaves.
void keep_foreign_keys(Elaboration& elaboration, Relation& partition);
void drop_constraint(Elaboration& elaboration, Relation& relation, const std::string& name, Recurse recurse);
// A copy of a parent's CHECK in a child; merges with one of the same name.
void inherit_check(Elaboration& elaboration, Relation& child, const ObjectId& parent_constraint);

void add_parent(Elaboration& elaboration, Relation& child, Relation& parent, const std::string& bound);
void inherit_existing(Elaboration& elaboration, Relation& child, Relation& parent);
std::string bound_text(PartitionBoundSpec* bound);
std::string partition_key_text(Elaboration& elaboration, PartitionSpec* spec);
void attach_partition(Elaboration& elaboration, Relation& parent, PartitionCmd* command);
void detach_parent(Elaboration& elaboration, Relation& child, Relation& parent);

// NOT NULL of a domain, under the name that is written or made up; gone again.
void set_domain_not_null(Elaboration& elaboration, const ObjectId& domain, const char* name);
void drop_domain_not_null(Elaboration& elaboration, const ObjectId& domain);

// What LIKE source INCLUDING .. adds once the table exists.
void copy_like_parts(Elaboration& elaboration, Relation& relation, TableLikeClause* like);

}  // namespace schemadiff
