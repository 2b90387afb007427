#include "emit/published.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "emit/concern.hpp"

namespace schemadiff {

namespace {

// Objects are sorted by their ids, and those by kind.
bool publishes_all_tables(const Catalog& catalog) {
    auto each = std::partition_point(catalog.objects().begin(), catalog.objects().end(),
                                     [](const Object& object) { return object.id.kind < Kind::publication; });
    for (; each != catalog.objects().end() && each->id.kind == Kind::publication; ++each)
        if (std::get<Publication>(each->payload).all_tables) return true;
    return false;
}

bool has_dependent(const Catalog& catalog, const ObjectId& id, Kind kind) {
    auto position = catalog.position(id);
    if (!position) return false;
    auto links = catalog.dependents(*position);
    return std::any_of(links.begin(), links.end(),
                       [&](const Link& link) { return catalog.objects()[link.object].id.kind == kind; });
}

// Source: CheckCmdReplicaIdentity.
bool names_its_rows(const Catalog& catalog, const ObjectId& table) {
    const auto* stated =
        get_payload<ReplicaIdentity>(catalog.find(make_id(Kind::replica_identity, table.schema, table.name)));
    if (stated != nullptr) return stated->identity != "nothing";
    auto members = catalog.dependents(*catalog.position(table));
    return std::any_of(members.begin(), members.end(), [&](const Link& link) {
        const auto* key = get_payload<Constraint>(&catalog.objects()[link.object]);
        return link.why == EdgeKind::member_of && key != nullptr && key->type == ConstraintType::primary_key;
    });
}

}  // namespace

bool is_published(const Catalog& catalog, const ObjectId& table) {
    return has_dependent(catalog, table, Kind::publication_table) ||
           has_dependent(catalog, make_id(Kind::schema, "", table.schema), Kind::publication_schema) ||
           publishes_all_tables(catalog);
}

void notice_stopped_writers(const EmitContext& context, Statement& statement, const Publication& publication,
                            const ObjectId& table) {
    const auto& operations = publication.operations;
    bool changes = std::any_of(operations.begin(), operations.end(),
                               [](const std::string& each) { return each == "update" || each == "delete"; });
    if (!changes || context.is_created(table) || names_its_rows(context.target(), table)) return;
    statement.phase = Phase::contract;
    concern(
        statement, "B305", table,
        fmt::format("UPDATE and DELETE of {} fail: it is published and has no replica identity", display_name(table)));
}

void notice_subscribers(const EmitContext& context, Statement& statement, const ObjectId& table) {
    if (is_published(context.source(), table) && is_published(context.target(), table))
        concern(statement, "X903", table,
                fmt::format("{} is published: its subscribers need the change, too", display_name(table)));
}

}  // namespace schemadiff
