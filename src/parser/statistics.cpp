#include <algorithm>

#include "parser/generated_names.hpp"
#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

const std::vector<std::string> kEveryKind{"dependencies", "mcv", "ndistinct"};

// "(a)" is the column a. Source: CreateStatistics.
std::string plain_column(const StatsElem* element) {
    if (element->name != nullptr) return element->name;
    if (!IsA(element->expr, ColumnRef)) return {};
    const List* fields = castNode(ColumnRef, element->expr)->fields;
    return list_length(fields) == 1 && IsA(linitial(fields), String) ? strVal(linitial(fields)) : std::string();
}

std::vector<std::string> written_kinds(Elaboration& elaboration, const CreateStatsStmt* statement) {
    std::vector<std::string> kinds = strings(statement->stat_types);
    for (const std::string& kind : kinds)
        if (std::find(kEveryKind.begin(), kEveryKind.end(), kind) == kEveryKind.end())
            elaboration.wrong("unknown-option", -1, "unrecognized statistics kind \"" + kind + '"',
                              "there are dependencies, mcv and ndistinct");
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    return kinds;
}

}  // namespace

ObjectId store_statistics(Elaboration& elaboration, const Relation& relation, const std::string& schema,
                          ExtendedStatistics statistics, std::string name, const std::vector<std::string>& names) {
    if (name.empty())
        name = choose_name(relation.id.name, name_addition(names), "stat", [&](const std::string& candidate) {
            return elaboration.builder.find(make_id(Kind::statistics, schema, candidate)) != nullptr;
        });
    ObjectId id = make_id(Kind::statistics, schema, name);
    statistics.relation = relation.id;
    elaboration.add(id, std::move(statistics));
    elaboration.touch(name);
    return id;
}

void create_statistics(Elaboration& elaboration, CreateStatsStmt* statement) {
    auto* from = linitial_node(RangeVar, statement->relations);
    Relation& relation = elaboration.require_relation(from);
    QualifiedName name{relation.id.schema, {}};
    if (statement->defnames != nullptr) name = elaboration.creation_name(qualified(statement->defnames));
    if (statement->if_not_exists &&
        elaboration.builder.find(make_id(Kind::statistics, name.schema, name.name)) != nullptr)
        return;
    ExtendedStatistics statistics;
    statistics.kinds = written_kinds(elaboration, statement);
    std::vector<std::string> names;
    for (auto* element : nodes_of<StatsElem>(statement->exprs)) {
        std::string column = plain_column(element);
        names.push_back(column.empty() ? "expr" : column);
        if (column.empty()) {
            statistics.expressions.push_back({elaboration.expression_text(element->expr), {}});
        } else {
            elaboration.require_column(relation, column, from->location);
            statistics.columns.push_back(column);
        }
    }
    std::sort(statistics.columns.begin(), statistics.columns.end());
    if (statistics.kinds.empty() && statistics.columns.size() + statistics.expressions.size() > 1)
        statistics.kinds = kEveryKind;
    store_statistics(elaboration, relation, name.schema, std::move(statistics), name.name, names);
}

void alter_statistics(Elaboration& elaboration, AlterStatsStmt* statement) {
    auto id = find_subject(elaboration, OBJECT_STATISTIC_EXT, as_node(statement->defnames));
    int target = statement->stxstattarget == nullptr ? -1 : static_cast<int>(intVal(statement->stxstattarget));
    elaboration.require<ExtendedStatistics>(*id).target = target;
}

}  // namespace schemadiff
