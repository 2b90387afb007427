#include "emit/online/partition.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/type_name.hpp"
#include "emit/concern.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/reach.hpp"
#include "parser/partition_bound.hpp"

namespace schemadiff {

namespace {

using Place = BoundValue::Place;

// Its operators and the meaning of its literals are those of pg_catalog.
bool is_compared_by_builtins(const Catalog& catalog, const ObjectId& column) {
    auto position = catalog.position(column);
    if (!position) return false;
    auto links = catalog.dependencies(*position);
    return std::none_of(links.begin(), links.end(), [&](const Link& link) {
        const ObjectId& needed = catalog.objects()[link.object].id;
        return link.why == EdgeKind::uses && needed.kind != Kind::enum_type &&
               (is_type(needed.kind) || needed.kind == Kind::extension);
    });
}

std::string literals(const std::vector<BoundValue>& values) {
    std::vector<std::string> texts;
    for (const BoundValue& value : values)
        if (value.place == Place::value) texts.push_back(quote_literal(value.text));
    return join(texts, ", ");
}

std::string range_condition(const std::string& column, const PartitionBound& bound) {
    std::string condition = column + " IS NOT NULL";
    if (bound.from.front().place == Place::value)
        condition += fmt::format(" AND {} >= {}", column, quote_literal(bound.from.front().text));
    if (bound.to.front().place == Place::value)
        condition += fmt::format(" AND {} < {}", column, quote_literal(bound.to.front().text));
    return condition;
}

std::string list_condition(const std::string& column, const PartitionBound& bound) {
    bool takes_null = std::any_of(bound.values.begin(), bound.values.end(),
                                  [](const BoundValue& value) { return value.place == Place::null; });
    std::string named = literals(bound.values);
    if (named.empty()) return column + " IS NULL";
    return fmt::format("{} IS {}NULL {} {} IN ({})", column, takes_null ? "" : "NOT ", takes_null ? "OR" : "AND",
                       column, named);
}

// That the rows of the partition are where it belongs.
Proof proof_of_place(const ObjectId& link, const std::string& condition, Phase phase) {
    ObjectId child = table_of(link);
    return {child, helper_name("in", link), condition, risk_of_place(child), phase};
}

}  // namespace

// In the words of the constraint that PostgreSQL makes of the bound, so that it sees the one in the other. Source:
// get_qual_for_range, get_qual_for_list, get_qual_for_hash in partbounds.c.
std::string condition_of_bound(const Catalog& catalog, const Inheritance& link) {
    const auto* parent = get_payload<Table>(catalog.find(link.parent));
    auto columns = parent == nullptr ? std::nullopt : read_partition_columns(parent->partition_key.text);
    auto bound = read_partition_bound(link.bound.text);
    if (!columns || !bound || bound->is_default) return {};
    std::vector<std::string> names;
    for (const std::string& column : *columns) {
        if (!is_compared_by_builtins(catalog, make_id(Kind::column, link.parent.schema, link.parent.name, column)))
            return {};
        names.push_back(quote_identifier(column));
    }
    if (bound->strategy == BoundStrategy::hash)
        return fmt::format("pg_catalog.satisfies_hash_partition({}::pg_catalog.regclass, {}, {}, {})",
                           quote_literal(sql_name(link.parent)), bound->modulus, bound->remainder, join(names, ", "));
    if (names.size() != 1) return {};
    return bound->strategy == BoundStrategy::list ? list_condition(names.front(), *bound)
                                                  : range_condition(names.front(), *bound);
}

std::string condition_of_bounds(const Catalog& catalog, const Inheritance& link) {
    std::string condition = condition_of_bound(catalog, link);
    if (condition.empty()) return {};
    for (const Object* above : links_to_parents(catalog, link.parent)) {
        std::string outer = condition_of_bounds(catalog, std::get<Inheritance>(above->payload));
        if (outer.empty()) return {};
        condition = fmt::format("({}) AND ({})", condition, outer);
    }
    return condition;
}

DataRisk risk_of_place(const ObjectId& child) {
    return {"F203", child, fmt::format("fails when a row of {} is outside of its bounds", display_name(child))};
}

DataRisk risk_in_default_partition(const ObjectId& link, const ObjectId& sibling) {
    return {"F207", link,
            fmt::format("fails when the default partition {} holds rows of the new one", display_name(sibling))};
}

std::vector<Proof> proofs_of(const EmitContext& context, const ObjectId& link, const Inheritance& value) {
    std::vector<Proof> proofs;
    // What comes back is where it was until then, so that nothing can be said of it before.
    if (context.is_dropped(link) || context.is_dropped(value.parent)) return proofs;
    ObjectId child = table_of(link);
    std::string condition = condition_of_bounds(context.target(), value);
    if (!condition.empty() && context.must_stay_usable(child, link))
        proofs.push_back(proof_of_place(link, condition, Phase::expand));
    std::string taken = condition_of_bound(context.target(), value);
    if (taken.empty()) return proofs;
    for (const ObjectId& sibling : default_partitions(context, value.parent, Verb::create))
        if (context.must_stay_usable(sibling, link))
            proofs.push_back({sibling, helper_name("out", link), fmt::format("NOT ({})", taken),
                              risk_in_default_partition(link, sibling), Phase::expand,
                              fmt::format("code that writes rows of the new partition fails until it is attached: {} "
                                          "no longer takes them",
                                          display_name(sibling))});
    return proofs;
}

void add_proof(const EmitContext& context, const Object& link, const Proof& proof, Statements& out) {
    std::string alter = "ALTER TABLE " + sql_name(proof.table);
    std::string name = quote_identifier(proof.name);
    auto add = [&](const std::string& clause, LockMode mode) -> Statement& {
        Statement& statement = add_create(out, link, alter + ' ' + clause);
        statement.verb = Verb::prepare;
        statement.phase = proof.phase;
        return lock_tree(statement, proof.table, mode);
    };
    Statement& check =
        add(fmt::format("ADD CONSTRAINT {} CHECK ({}) NOT VALID", name, proof.condition), LockMode::access_exclusive);
    check.awaits_removal.push_back(make_id(Kind::constraint, proof.table.schema, proof.table.name, proof.name));
    if (!proof.notice.empty()) concern(check, "B305", proof.table, proof.notice);
    Statement& validate = add("VALIDATE CONSTRAINT " + name, LockMode::share_update_exclusive);
    scan_tree(context, validate, proof.table);
    validate.effects.risks.push_back(proof.risk);
}

void drop_proof(const EmitContext& context, const Object& link, const Proof& proof, Statements& out) {
    Statement& statement = add_create(
        out, link,
        fmt::format("ALTER TABLE {} DROP CONSTRAINT {}", sql_name(proof.table), quote_identifier(proof.name)));
    statement.verb = Verb::alter;
    statement.phase = proof.phase;
    // After the link is made, or after it is gone.
    statement.apart = context.after(link.id) == nullptr;
    if (statement.apart) statement.awaits_removal.push_back(link.id);
    lock_tree(statement, proof.table, LockMode::access_exclusive);
}

std::vector<ObjectId> leaving_siblings(const EmitContext& context, const Inheritance& value) {
    std::vector<ObjectId> leaving;
    auto own = read_partition_bound(value.bound.text);
    for (const Object* link : links_to_children(context.source(), value.parent)) {
        if (!context.is_dropped(link->id)) continue;
        auto theirs = read_partition_bound(std::get<Inheritance>(link->payload).bound.text);
        // Not beside a default partition that leaves either: its rows would be read.
        if (!own || !theirs || theirs->is_default || may_overlap(*own, *theirs)) leaving.push_back(link->id);
    }
    return leaving;
}

bool can_detach_concurrently(const EmitContext& context, const ObjectId& link, const Inheritance& value) {
    constexpr int kConcurrently = 140000;
    if (context.server_version < kConcurrently || value.detach_pending) return false;
    if (context.is_created(link) || context.is_dropped(value.parent)) return false;
    auto links = links_to_children(context.source(), value.parent);
    bool has_default = std::any_of(links.begin(), links.end(), [](const Object* sibling) {
        return std::get<Inheritance>(sibling->payload).bound.text == "DEFAULT";
    });
    return !has_default && context.must_stay_usable(value.parent, link);
}

std::optional<Proof> proof_for_detaching(const EmitContext& context, const ObjectId& link, const Inheritance& value) {
    if (!can_detach_concurrently(context, link, value)) return std::nullopt;
    std::string condition = condition_of_bounds(context.source(), value);
    if (condition.empty() || context.after(table_of(link)) == nullptr) return std::nullopt;
    return proof_of_place(link, condition, Phase::contract);
}

bool detach_before_drop(const EmitContext& context, const Object& link, const Loss& loss, Statements& out) {
    const auto& value = std::get<Inheritance>(link.payload);
    ObjectId child = table_of(link.id);
    if (context.is_created(child) || !can_detach_concurrently(context, link.id, value)) return false;
    std::string sql = fmt::format("ALTER TABLE {} DETACH PARTITION {}", sql_name(value.parent), sql_name(child));
    Statement& statement = add_drop(out, link, sql);
    statement.phase = Phase::contract;
    statement.effects.losses.push_back(loss);
    statement.reason = "its parent stays usable while the partition is dropped";
    lock(statement, value.parent, LockMode::access_exclusive);
    lock_tree(statement, child, LockMode::access_exclusive);
    look_up_references(statement, value.parent, child);
    detach_concurrently(statement, value.parent, sql);
    return true;
}

void detach_concurrently(Statement& statement, const ObjectId& parent, const std::string& sql) {
    statement.head = sql + " CONCURRENTLY";
    statement.plain = sql;
    statement.plain_mode = LockMode::access_exclusive;
    statement.transactionality = Transactionality::outside;
    for (RelationLock& held : statement.locks)
        if (held.relation == parent) held.mode = LockMode::share_update_exclusive;
}

}  // namespace schemadiff
