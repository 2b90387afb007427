// Private to src/parser. One command of an ALTER TABLE and what it works on.
#pragma once

#include "parser/table_parts.hpp"

namespace schemadiff {

// What a command works on.
struct AlterTarget {
    Elaboration& elaboration;
    Relation& relation;
    AlterTableCmd* command;
    Recurse recurse;

    std::string name() const { return text_of(command->name); }
    Column* column() const {
        elaboration.require_column(relation, name());
        return elaboration.payload<Column>(column_id(relation, name()));
    }
    template <class Work>
    void each_child(Work&& work) const {
        if (recurse == Recurse::no) return;
        for (const ObjectId& id : std::vector(relation.children))
            if (Relation* child = elaboration.names.relation(id))
                work(AlterTarget{elaboration, *child, command, recurse});
    }
};

// Of columns: alter_column.cpp, column_default.cpp, identity.cpp.
void alter_default(const AlterTarget& target);
void alter_type(const AlterTarget& target);
void set_storage(const AlterTarget& target);
void set_compression(const AlterTarget& target);
void set_statistics(const AlterTarget& target);
void set_column_options(const AlterTarget& target);
void drop_expression(const AlterTarget& target);
void set_expression(const AlterTarget& target);
void add_table_identity(const AlterTarget& target);
void alter_identity(const AlterTarget& target);
void drop_identity(const AlterTarget& target);
// Of constraints: alter_constraint.cpp.
void add_table_constraint(const AlterTarget& target);
void alter_constraint(const AlterTarget& target);
void validate_constraint(const AlterTarget& target);
void drop_table_constraint(const AlterTarget& target);

void merge_options(Options& options, const List* stated, bool reset);

}  // namespace schemadiff
