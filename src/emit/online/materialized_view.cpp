#include "emit/online/materialized_view.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/index_definition.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/index.hpp"
#include "emit/relation.hpp"

namespace schemadiff {

namespace {

struct IndexOfIt {
    const Object& object;
    const Index& index;
};

std::vector<IndexOfIt> indexes_of(const Catalog& catalog, const ObjectId& id) {
    std::vector<IndexOfIt> indexes;
    auto position = catalog.position(id);
    if (!position) return indexes;
    for (const Link& link : catalog.dependents(*position)) {
        const Object& object = catalog.objects()[link.object];
        const auto* index = get_payload<Index>(&object);
        if (index != nullptr && index->relation == id) indexes.push_back({object, *index});
    }
    return indexes;
}

// Computing it takes long, or reading what it holds does.
bool is_work(const EmitContext& context, const ObjectId& id) {
    std::vector<ObjectId> relations = read_relations(context.target(), id);
    relations.push_back(id);
    return std::any_of(relations.begin(), relations.end(), [&](const ObjectId& relation) {
        if (relation.kind == Kind::view || context.before(relation) == nullptr) return false;
        auto size = context.sizes.bytes.find(relation);
        return size == context.sizes.bytes.end() || size->second > context.sizes.small;
    });
}

// A new query of its own, with rows that somebody may read meanwhile.
bool is_wanted_beside(const EmitContext& context, const ObjectId& id) {
    if (context.mode == Mode::direct) return false;
    const Change* change = context.changes.find(id);
    const auto* before = get_payload<MaterializedView>(context.before(id));
    return change != nullptr && change->action == Action::replace && change->because_of == nullptr &&
           before != nullptr && before->with_data;
}

bool can_be_filled_before(const EmitContext& context, const ObjectId& id) {
    if (rests_on_what_changes(context, id)) return false;
    auto indexes = indexes_of(context.target(), id);
    return std::none_of(indexes.begin(), indexes.end(), [&](const IndexOfIt& each) {
        auto uses = context.target().dependencies(*context.target().position(each.object.id));
        return std::any_of(uses.begin(), uses.end(), [&](const Link& link) {
            const ObjectId& used = context.target().objects()[link.object].id;
            return used != id && context.is_dropped(used);
        });
    });
}

ObjectId name_beside(const Object& index) {
    return make_id(Kind::index, index.id.schema, helper_name("new", index.id));
}

}  // namespace

bool is_built_beside(const EmitContext& context, const ObjectId& id) {
    return id.kind == Kind::materialized_view && is_wanted_beside(context, id) &&
           hinted_strategy(context.target(), id, id) != Strategy::inplace && is_work(context, id) &&
           can_be_filled_before(context, id);
}

std::string why_not_beside(const EmitContext& context, const ObjectId& id) {
    if (!is_wanted_beside(context, id)) return {};
    if (hinted_strategy(context.target(), id, id) == Strategy::inplace) return "plain form: @strategy inplace";
    if (!is_work(context, id)) return fmt::format("plain form: {} and all that it reads are small", display_name(id));
    return "plain form: what it reads changes together with it";
}

ObjectId name_beside(const ObjectId& id) { return make_id(id.kind, id.schema, helper_name("new", id)); }

void build_indexes_beside(const EmitContext& context, const ObjectId& id, Statement& build) {
    const Catalog& target = context.target();
    build.verb = Verb::prepare;
    build.awaits_removal.push_back(name_beside(id));
    for (const auto& [object, index] : indexes_of(target, id)) {
        Index beside = index;
        beside.relation = name_beside(id);
        build.head += ";\n" + index_definition(name_beside(object), beside, false);
        for (const Link& link : target.dependencies(*target.position(object.id)))
            if (const ObjectId& used = target.objects()[link.object].id; used != id) build.consumes.push_back(used);
    }
}

Statement& take_over_name(const EmitContext& context, const Object& object, Statements& out) {
    const ObjectId& id = object.id;
    Statement& statement = add_create(
        out, object,
        fmt::format("ALTER MATERIALIZED VIEW {} RENAME TO {}", sql_name(name_beside(id)), quote_identifier(id.name)));
    for (const auto& [index, value] : indexes_of(context.target(), id)) {
        statement.head += fmt::format(";\nALTER INDEX {} RENAME TO {}", sql_name(name_beside(index)),
                                      quote_identifier(index.id.name));
        statement.produces.push_back(index.id);
    }
    return statement;
}

}  // namespace schemadiff
