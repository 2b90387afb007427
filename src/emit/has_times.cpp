#include "emit/has_times.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "catalog/type_name.hpp"

namespace schemadiff {

namespace {

bool is_time(const std::string& type) {
    constexpr std::string_view kTimes[] = {"date",
                                           "interval",
                                           "time with time zone",
                                           "time without time zone",
                                           "timestamp with time zone",
                                           "timestamp without time zone"};
    return std::find(std::begin(kTimes), std::end(kTimes), parts_of_type(type).base) != std::end(kTimes);
}

bool holds_times(const Object& object) {
    if (const auto* column = std::get_if<Column>(&object.payload)) return is_time(column->type);
    if (const auto* domain = std::get_if<Domain>(&object.payload)) return is_time(domain->base_type);
    return false;
}

using Relation = std::pair<std::string, std::string>;

// Of the objects that change and what they name: a view's query compares what it reads.
bool touches_times(const Catalog& catalog, const ObjectId& id) {
    auto position = catalog.position(id);
    if (!position) return false;
    if (holds_times(catalog.objects()[*position])) return true;
    auto links = catalog.dependencies(*position);
    return std::any_of(links.begin(), links.end(),
                       [&](const Link& link) { return holds_times(catalog.objects()[link.object]); });
}

bool is_of(const std::set<Relation>& relations, const Object& object) {
    return holds_times(object) && relations.count({object.id.schema, object.id.name}) > 0;
}

}  // namespace

bool has_times(const Changes& changes) {
    std::set<Relation> relations;  // whatever hangs on a table may name all of its columns
    for (const Change& change : changes.all()) {
        const ObjectId& id = change.id();
        if (touches_times(changes.source(), id) || touches_times(changes.target(), id)) return true;
        relations.emplace(id.schema, id.name);
    }
    for (const Catalog* catalog : {&changes.source(), &changes.target()})
        if (std::any_of(catalog->objects().begin(), catalog->objects().end(),
                        [&](const Object& object) { return is_of(relations, object); }))
            return true;
    return false;
}

}  // namespace schemadiff
