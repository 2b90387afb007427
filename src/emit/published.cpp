#include "emit/published.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "catalog/objects_of.hpp"
#include "emit/concern.hpp"
#include "emit/primary_key.hpp"

namespace schemadiff {

namespace {

bool publishes_all_tables(const Catalog& catalog) {
    auto publications = objects_of(catalog, Kind::publication);
    return std::any_of(publications.begin(), publications.end(),
                       [](const Object& publication) { return std::get<Publication>(publication.payload).all_tables; });
}

bool has_dependent(const Catalog& catalog, const ObjectId& id, Kind kind) {
    auto position = catalog.position(id);
    return position && !dependents_of(catalog, *position, kind).empty();
}

// What names the rows of the table, or says that nothing does; null: nothing. Source: CheckCmdReplicaIdentity.
const Object* find_identity(const Catalog& catalog, const ObjectId& table) {
    if (const Object* stated = catalog.find(make_id(Kind::replica_identity, table.schema, table.name))) return stated;
    return primary_key_of(catalog, table);
}

bool names_rows(const Object* identity) {
    const auto* stated = get_payload<ReplicaIdentity>(identity);
    return stated == nullptr ? identity != nullptr : stated->identity != "nothing";
}

bool tells_of_changes(const Publication& publication) {
    const auto& operations = publication.operations;
    return std::any_of(operations.begin(), operations.end(),
                       [](const std::string& each) { return each == "update" || each == "delete"; });
}

bool publishes(const Catalog& catalog, const Publication& value, const std::string& publication,
               const ObjectId& table) {
    return value.all_tables ||
           catalog.find(make_id(Kind::publication_table, table.schema, table.name, publication)) != nullptr ||
           catalog.find(make_id(Kind::publication_schema, table.schema, publication)) != nullptr;
}

bool fails_already(const EmitContext& context, const std::string& publication, const ObjectId& table) {
    const auto* value = get_payload<Publication>(context.before(make_id(Kind::publication, "", publication)));
    return value != nullptr && tells_of_changes(*value) && publishes(context.source(), *value, publication, table) &&
           context.before(table) != nullptr && !names_rows(find_identity(context.source(), table));
}

}  // namespace

bool refuses_updates(const Catalog& catalog, const ObjectId& table) {
    for (const Object& publication : objects_of(catalog, Kind::publication)) {
        const auto& value = std::get<Publication>(publication.payload);
        bool of_updates =
            std::find(value.operations.begin(), value.operations.end(), "update") != value.operations.end();
        if (of_updates && publishes(catalog, value, publication.id.name, table))
            return !names_rows(find_identity(catalog, table));
    }
    return false;
}

void await_leaving_publications(const EmitContext& context, Statement& statement, const ObjectId& table) {
    auto position = context.source().position(table);
    for (const Link& link : dependents_of(context.source(), *position, Kind::publication_table))
        statement.awaits_removal.push_back(context.source().objects()[link.object].id);
}

bool is_published(const Catalog& catalog, const ObjectId& table) {
    return has_dependent(catalog, table, Kind::publication_table) ||
           has_dependent(catalog, make_id(Kind::schema, "", table.schema), Kind::publication_schema) ||
           publishes_all_tables(catalog);
}

void care_for_writers(const EmitContext& context, Statement& statement, const std::string& publication,
                      const ObjectId& table) {
    const auto* value = get_payload<Publication>(context.after(make_id(Kind::publication, "", publication)));
    const auto* stored = get_payload<Table>(context.after(table));
    if (value == nullptr || !tells_of_changes(*value) || context.is_created(table)) return;
    if (stored == nullptr || !stored->partition_key.empty() || stored->is_foreign()) return;
    const Object* identity = find_identity(context.target(), table);
    if (names_rows(identity)) {
        if (context.is_created(identity->id)) statement.consumes.push_back(identity->id);
        return;
    }
    if (fails_already(context, publication, table)) return;
    statement.phase = Phase::contract;
    concern(
        statement, "B305", table,
        fmt::format("UPDATE and DELETE of {} fail: it is published and has no replica identity", display_name(table)));
}

void care_for_all_writers(const EmitContext& context, Statement& statement, const std::string& publication) {
    const auto* value = get_payload<Publication>(context.after(make_id(Kind::publication, "", publication)));
    if (value == nullptr) return;
    for (const Object& table : objects_of(context.target(), Kind::table))
        if (publishes(context.target(), *value, publication, table.id))
            care_for_writers(context, statement, publication, table.id);
}

void notice_subscribers(const EmitContext& context, Statement& statement, const ObjectId& table) {
    if (is_published(context.source(), table) && is_published(context.target(), table))
        concern(statement, "X903", table,
                fmt::format("{} is published: its subscribers need the change, too", display_name(table)));
}

}  // namespace schemadiff
