#include "emit/row_work.hpp"

#include <algorithm>

#include "base/quote.hpp"
#include "catalog/type_name.hpp"
#include "diff/type_change.hpp"
#include "emit/index_parts.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/reach.hpp"
#include "parser/volatile_call.hpp"

namespace schemadiff {

namespace {

const Object* domain_named(const Catalog& catalog, std::uint32_t user, const std::string& type) {
    for (const Link& link : catalog.dependencies(user)) {
        const Object& used = catalog.objects()[link.object];
        if (used.id.kind == Kind::domain && quote_qualified(used.id.schema, used.id.name) == type) return &used;
    }
    return nullptr;
}

bool has_checks(const Catalog& catalog, const ObjectId& domain) {
    for (const Link& link : catalog.dependents(*catalog.position(domain)))
        if (catalog.objects()[link.object].id.kind == Kind::domain_constraint) return true;
    return std::get<Domain>(catalog.find(domain)->payload).not_null;
}

}  // namespace

bool is_volatile(const Catalog& catalog, const ObjectId& column_default) {
    const auto* value = get_payload<ColumnDefault>(catalog.find(column_default));
    if (value == nullptr) return false;
    for (const Link& link : catalog.dependencies(*catalog.position(column_default))) {
        const Object& used = catalog.objects()[link.object];
        const auto* function = get_payload<Function>(&used);
        // Nobody here knows the functions of an extension.
        if (used.id.kind == Kind::extension || (function != nullptr && function->volatility == "volatile")) return true;
    }
    return calls_volatile_builtin(value->value.text);
}

StoredType stored_type(const Catalog& catalog, const ObjectId& column) {
    const auto* payload = get_payload<Column>(catalog.find(column));
    if (payload == nullptr) return {};
    StoredType stored{payload->type};
    auto user = *catalog.position(column);
    while (const Object* domain = domain_named(catalog, user, stored.type)) {
        stored.checked = stored.checked || has_checks(catalog, domain->id);
        stored.type = std::get<Domain>(domain->payload).base_type;
        user = *catalog.position(domain->id);
    }
    return stored;
}

bool is_converted(const EmitContext& context, const Change& column) {
    if (!contains(column.changed, kConverted)) return false;
    const Catalog& source = context.source();
    auto used = source.dependencies(*source.position(column.before->id));
    return std::any_of(used.begin(), used.end(), [&](const Link& link) {
        const ObjectId& id = source.objects()[link.object].id;
        return is_type(id.kind) && context.is_dropped(id);
    });
}

bool rewrites_for_type(const EmitContext& context, const Alteration<Column>& change, bool has_using) {
    StoredType before = stored_type(context.source(), change.before_object.id);
    StoredType after = stored_type(context.target(), change.id());
    if (has_using || after.checked) return true;
    // Text, and a domain over it, is the same in every form.
    if (before.type == "text" && after.type == "text") return false;
    // Nobody asks a domain for its length.
    bool measured_anew = before.type != change.before.type && !parts_of_type(change.after.type).modifier.empty();
    return is_converted(context, change.change) || measured_anew || !is_metadata_only(before.type, after.type);
}

bool is_proven_not_null(const EmitContext& context, const ObjectId& column) {
    std::string proof = quote_identifier(column.member) + " IS NOT NULL";
    const Catalog& source = context.source();
    auto table = source.position(table_of(column));
    if (!table) return false;
    for (const Link& link : source.dependents(*table)) {
        const Object& object = source.objects()[link.object];
        const auto* check = get_payload<Constraint>(&object);
        bool proves = check != nullptr && check->type == ConstraintType::check && check->validated && check->enforced &&
                      check->definition.text == proof;
        // Dropped in contract, it is still there.
        if (proves && !context.is_created(object.id)) return true;
    }
    return false;
}

namespace {

bool has_parts(const Catalog& catalog, const ObjectId& index) {
    auto links = catalog.dependents(*catalog.position(index));
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        const auto* attach = get_payload<IndexAttach>(&catalog.objects()[link.object]);
        return attach != nullptr && attach->parent == index;
    });
}

bool is_indexed(const Object& object) {
    const auto* constraint = get_payload<Constraint>(&object);
    return object.id.kind == Kind::index || (constraint != nullptr && has_index(*constraint));
}

// What uses the column and is there when its type changes: what leaves, to come back perhaps, has gone before.
template <class Visit>
void for_each_user(const EmitContext& context, const ObjectId& column, Visit&& visit) {
    const Catalog& source = context.source();
    auto position = source.position(column);
    if (!position) return;
    for (const Link& link : source.dependents(*position)) {
        const Object& user = source.objects()[link.object];
        if (link.why == EdgeKind::uses && !context.is_dropped(user.id)) visit(user);
    }
}

}  // namespace

std::vector<ObjectId> indexes_built_for_type(const EmitContext& context, const Change& change) {
    const ObjectId& column = change.id();
    bool collates_anew = contains(change.changed, "collation") || contains(change.changed, kConverted);
    std::vector<ObjectId> tables = tree_of(context, table_of(column)), indexes;
    for (const ObjectId& table : tables)
        for_each_user(context, make_id(Kind::column, table.schema, table.name, column.member), [&](const Object& user) {
            if (is_indexed(user) && !is_part(context.source(), user.id) &&
                (collates_anew || has_parts(context.source(), user.id)))
                indexes.push_back(user.id);
        });
    return indexes;
}

void recheck_and_reindex(const EmitContext& context, Statement& statement, const Change& change) {
    for_each_user(context, change.id(), [&](const Object& user) {
        const auto* constraint = get_payload<Constraint>(&user);
        if (constraint != nullptr && constraint->type == ConstraintType::check)
            scan_tree(context, statement, table_of(change.id()));
    });
    for (ObjectId& index : indexes_built_for_type(context, change))
        statement.effects.builds.push_back(std::move(index));
}

}  // namespace schemadiff
