#include "emit/online/alias.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/concern.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/stand_in.hpp"
#include "emit/relation.hpp"
#include "emit/routine.hpp"

namespace schemadiff {

namespace {

// Relations and types are called apart, and so are routines.
bool is_taken(const Catalog& catalog, const ObjectId& id) {
    constexpr Kind kNamed[] = {Kind::table,     Kind::view,       Kind::materialized_view,
                               Kind::sequence,  Kind::index,      Kind::composite_type,
                               Kind::enum_type, Kind::range_type, Kind::domain};
    constexpr Kind kRoutines[] = {Kind::function, Kind::aggregate};
    auto is_there = [&](Kind kind) {
        return catalog.find(make_id(kind, id.schema, id.name, {}, id.signature)) != nullptr;
    };
    if (id.kind == Kind::schema) return is_there(Kind::schema);
    if (is_routine(id.kind)) return std::any_of(std::begin(kRoutines), std::end(kRoutines), is_there);
    return std::any_of(std::begin(kNamed), std::end(kNamed), is_there);
}

class Finder {
  public:
    Finder(const EmitContext& context, const RenamedSource& renamed) : context_(context), renamed_(renamed) {}

    std::vector<Alias> run() {
        for (const auto& [after, before] : renamed_.ids_before)
            if (after.kind == Kind::schema) add(after, before);
        schemas_ = aliases_;
        for (const auto& [after, before] : renamed_.ids_before)
            if (after.kind != Kind::schema && has_schema(before)) add(after, before);
        std::sort(aliases_.begin(), aliases_.end());
        return std::move(aliases_);
    }

  private:
    bool has_schema(const ObjectId& before) const {
        return context_.source().find(make_id(Kind::schema, {}, before.schema)) != nullptr ||
               std::any_of(schemas_.begin(), schemas_.end(),
                           [&](const Alias& schema) { return schema.before.name == before.schema; });
    }

    void add(const ObjectId& after, ObjectId before) {
        // One that is only called otherwise because a type in its signature is.
        bool own_name = after.name != before.name || after.schema != before.schema;
        if (!own_name || !after.member.empty() || after.kind != after.of || is_helper(after)) return;
        before.signature = after.signature;
        if (is_taken(context_.source(), before) || is_taken(context_.target(), before)) return;
        if (!can_stand_in_for(*context_.before(after)) || loses_policies(after)) return;
        if (hinted_strategy(context_.target(), after, after) == Strategy::inplace) return;
        aliases_.push_back({before, after});
    }

    // Before PostgreSQL 15 a view reads as its owner, whom no policy concerns.
    bool loses_policies(const ObjectId& after) const {
        constexpr int kSecurityInvoker = 150000;
        const auto* table = get_payload<Table>(context_.before(after));
        return table != nullptr && table->row_security && context_.server_version < kSecurityInvoker;
    }

    const EmitContext& context_;
    const RenamedSource& renamed_;
    std::vector<Alias> aliases_, schemas_;
};

// What a schema holds and only the renamed one will.
void notice_what_has_one_name(const EmitContext& context, const Alias& schema, Statement& statement) {
    const Catalog& source = context.source();
    auto notice = [&](const ObjectId& id, const std::string& what) {
        concern(statement, "B301", id,
                fmt::format("code that says {} in {} fails from here on", what, display_name(schema.before)));
    };
    for (const Link& link : source.dependents(*source.position(schema.after))) {
        const Object& object = source.objects()[link.object];
        const auto* extension = get_payload<Extension>(&object);
        if (extension != nullptr) notice(object.id, "what is of extension " + quote_identifier(object.id.name));
        bool is_named = is_any_of(object.id.kind, Kind::sequence, Kind::collation, Kind::sql_operator,
                                  Kind::text_search_configuration, Kind::text_search_dictionary) ||
                        is_routine(object.id.kind);
        bool is_inside = object.id.schema == schema.after.name;
        if (is_named && is_inside && !can_stand_in_for(object))
            notice(object.id, std::string(traits(object.id.kind).word) + ' ' + quote_identifier(object.id.name));
    }
}

// What the stand-ins need in the source, and which of them.
std::unordered_map<ObjectId, ObjectId, ObjectIdHash> grounds_of(const EmitContext& context,
                                                                const std::vector<Alias>& aliases) {
    std::unordered_map<ObjectId, ObjectId, ObjectIdHash> grounds;
    const Catalog& source = context.source();
    for (const Alias& alias : aliases) {
        auto position = source.position(alias.after);
        if (!position || alias.after.kind == Kind::schema) continue;
        grounds.emplace(alias.after, alias.after);
        auto links = is_routine(alias.after.kind) ? source.dependencies(*position) : source.dependents(*position);
        for (const Link& link : links) {
            const ObjectId& id = source.objects()[link.object].id;
            if (is_routine(alias.after.kind) || id.kind == Kind::column) grounds.emplace(id, alias.after);
        }
    }
    return grounds;
}

Statement drop_alias(const Alias& alias) {
    ObjectId stand_in = alias.stand_in();
    OpenEntry entry = entry_for(alias);
    Statement statement;
    // ROUTINE stands for functions and procedures alike.
    statement.head = fmt::format("DROP {} {};\nDELETE FROM schemadiff.open WHERE kind = {} AND object = {}",
                                 stand_in.kind == Kind::function ? "ROUTINE" : traits(stand_in.kind).sql_name,
                                 sql_name(stand_in), quote_literal(entry.kind), quote_literal(entry.object));
    statement.subject = alias.after;
    statement.verb = Verb::alter;
    statement.phase = Phase::contract;
    statement.reason = fmt::format("the old name of the {}", traits(alias.after.kind).word);
    concern(statement, "B301", alias.after, fmt::format("code that still names {} fails", display_name(alias.before)));
    return statement;
}

}  // namespace

std::vector<Alias> aliases_of(const EmitContext& context, const RenamedSource& renamed) {
    return Finder(context, renamed).run();
}

void wait_for_aliases(const EmitContext& context, const std::vector<Alias>& aliases, Statements& statements) {
    auto grounds = grounds_of(context, aliases);
    for (Statement& statement : statements) {
        if (statement.phase == Phase::contract) continue;
        std::vector<ObjectId> moved = statement.destroys;
        if (statement.disturbs) moved.insert(moved.end(), statement.alters.begin(), statement.alters.end());
        for (const ObjectId& id : moved) {
            auto ground = grounds.find(id);
            if (ground == grounds.end()) continue;
            statement.phase = Phase::contract;
            statement.held_back_by = ground->second;
        }
    }
}

Statement create_alias(const EmitContext& context, const RenamedSource& renamed, const Alias& alias) {
    Statement statement = create_stand_in(context, renamed, alias);
    statement.subject = alias.after;
    statement.verb = Verb::alter;
    statement.reason = "code that knows the old name goes on until contract";
    if (alias.after.kind == Kind::schema) notice_what_has_one_name(context, alias, statement);
    // The operators of enums, and enum_range() and the like, take no domain over one.
    if (alias.after.kind == Kind::enum_type)
        concern(statement, "B301", alias.after,
                fmt::format("code that compares with a value cast to {} fails from here on: it is a domain",
                            display_name(alias.before)));
    if (alias.after.kind == Kind::materialized_view)
        concern(
            statement, "B301", alias.after,
            fmt::format("REFRESH MATERIALIZED VIEW {} fails from here on: it is a view", display_name(alias.before)));
    return statement;
}

void drop_aliases(const std::vector<Alias>& aliases, OrderedStatements& ordered) {
    auto& statements = ordered.statements;
    auto first = std::find_if(statements.begin(), statements.end(),
                              [](const Statement& statement) { return statement.phase == Phase::contract; });
    auto place = static_cast<std::size_t>(first - statements.begin());
    auto count = static_cast<std::uint32_t>(aliases.size());
    for (auto& before : ordered.predecessors)
        for (auto& each : before)
            if (each >= place) each += count;
    Statements drops;
    std::transform(aliases.rbegin(), aliases.rend(), std::back_inserter(drops), drop_alias);
    statements.insert(first, std::make_move_iterator(drops.begin()), std::make_move_iterator(drops.end()));
    ordered.predecessors.insert(ordered.predecessors.begin() + static_cast<std::ptrdiff_t>(place), count, {});
}

}  // namespace schemadiff
