#include "emit/online/second_column.hpp"

#include <vector>

#include <fmt/format.h>

#include "diff/type_users.hpp"
#include "emit/constraint_clause.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/published.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

class Tree {
  public:
    Tree(const Catalog& source, const Catalog& target, int server_version, const ObjectId& column)
        : source_(source),
          target_(target),
          server_version_(server_version),
          column_(column),
          children_(all_children(source, table_of(column))) {}

    std::string objection() const {
        const auto* column = get_payload<Column>(source_.find(column_));
        if (column == nullptr || column->inherited) return "it is that of the table above";
        if (!column->generated.empty()) return "it is generated";
        // One that comes or goes has one of the two columns only.
        if (children_ != all_children(target_, table_of(column_)))
            return fmt::format("tables join or leave {}", display_name(table_of(column_)));
        std::string found = objection_of(table_of(column_));
        for (std::size_t i = 0; found.empty() && i < children_.size(); ++i) {
            found = objection_of_child(children_[i]);
            if (found.empty()) found = objection_of(children_[i]);
        }
        return found;
    }

  private:
    std::string objection_of_child(const ObjectId& table) const {
        const auto* column = get_payload<Column>(source_.find(column_in(table)));
        if (column == nullptr || column->local) return fmt::format("{} declares it as well", display_name(table));
        if (links_to_parents(source_, table).size() > 1)
            return fmt::format("{} has several parents", display_name(table));
        return {};
    }

    std::string objection_of(const ObjectId& table) const {
        const auto* payload = get_payload<Table>(source_.find(table));
        auto position = source_.position(column_in(table));
        if (payload == nullptr || !position || payload->is_foreign())
            return fmt::format("{} is a foreign table", display_name(table));
        if (payload->partition_key.empty() && refuses_updates(source_, table))
            return fmt::format("{} is published without a replica identity, so that its rows cannot be filled",
                               display_name(table));
        // Rows that other columns hold would lose the value together with the first column.
        if (!find_type_users(source_, table).empty())
            return fmt::format("other columns hold rows of {}", display_name(table));
        for (const Link& link : source_.dependents(*position))
            if (std::string found = objection_of_user(source_.objects()[link.object], table); !found.empty())
                return found;
        return {};
    }

    std::string objection_of_user(const Object& user, const ObjectId& table) const {
        std::string name = display_name(user.id);
        // What a table is partitioned by is said of the table.
        if (user.id.kind == Kind::table) return fmt::format("{} is partitioned by it", name);
        const auto* column = get_payload<Column>(&user);
        // PostgreSQL makes no plain column a generated one, and one that is added writes every row.
        if (column != nullptr && !column->generated.empty() && !column->generated_virtual)
            return fmt::format("{} is generated from it", name);
        const auto* constraint = get_payload<Constraint>(&user);
        // There is no index that it could take over.
        if (constraint != nullptr && constraint->type == ConstraintType::exclude)
            return fmt::format("{} is an exclusion constraint", name);
        // Only NOT VALID spares the work.
        if (constraint != nullptr && constraint->type == ConstraintType::foreign_key &&
            server_version_ < kPartitionedKeyNotValid && is_partitioned(source_, table_of(user.id)) &&
            table_of(user.id) == table)
            return fmt::format("{} would have to be added to a partitioned table", name);
        return {};
    }

    ObjectId column_in(const ObjectId& table) const {
        return make_id(Kind::column, table.schema, table.name, column_.member);
    }

    const Catalog& source_;
    const Catalog& target_;
    int server_version_;
    const ObjectId& column_;
    std::vector<ObjectId> children_;
};

}  // namespace

std::string why_no_second_column(const Catalog& source, const Catalog& target, int server_version,
                                 const ObjectId& column) {
    return Tree(source, target, server_version, column).objection();
}

}  // namespace schemadiff
