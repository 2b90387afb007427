#include "emit/online/row_numbers.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "catalog/names.hpp"
#include "emit/column_clause.hpp"
#include "emit/concern.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/numbers.hpp"
#include "emit/reach.hpp"
#include "emit/removal.hpp"

namespace schemadiff {

namespace {

ObjectId identity_of(const ObjectId& column) {
    return make_id(Kind::identity, column.schema, column.name, column.member);
}

bool is_identity(const Catalog& catalog, const ObjectId& column) {
    return catalog.find(identity_of(column)) != nullptr;
}

void add_sequences(const Catalog& catalog, const ObjectId& column, std::vector<ObjectId>& sequences) {
    auto position = catalog.position(column);
    if (!position) return;
    for (const Link& link : catalog.dependents(*position))
        if (link.why == EdgeKind::owned_by) sequences.push_back(catalog.objects()[link.object].id);
}

// One and only one that the other side does not have. A contract that was stopped may have passed on the ownership.
std::optional<Rename> sequence_renamed_late(const Catalog& source, const Catalog& target, const ColumnPair& pair) {
    std::vector<ObjectId> gone, come;
    add_sequences(source, pair.before, gone);
    add_sequences(source, pair.after, gone);
    add_sequences(target, pair.after, come);
    std::erase_if(gone, [&](const ObjectId& id) { return target.find(id) != nullptr; });
    std::erase_if(come, [&](const ObjectId& id) { return source.find(id) != nullptr; });
    bool same = gone.size() == 1 && come.size() == 1 && gone.front().schema == come.front().schema;
    return same ? std::optional<Rename>({gone.front(), come.front(), {}, {}}) : std::nullopt;
}

bool has_name(const Catalog& catalog, const ObjectId& sequence) {
    std::vector<std::string> wanted = occupied_places({sequence, Sequence(), {}});
    return std::any_of(catalog.objects().begin(), catalog.objects().end(), [&](const Object& object) {
        std::vector<std::string> places = occupied_places(object);
        return std::find(places.begin(), places.end(), wanted.front()) != places.end();
    });
}

// The new column counts on from where the old one is. Both sequences may want the name, and a moment is enough for
// both.
std::string take_over_identity(const ColumnPair& pair, const Identity& before, const Identity& after) {
    auto name = [](const Identity& identity, const std::string& sequence) {
        return quote_qualified(identity.sequence_schema, sequence);
    };
    std::string aside = helper_name("old", pair.before);
    return fmt::format(
        "ALTER SEQUENCE {} RENAME TO {};\n"
        "ALTER TABLE {} ALTER COLUMN {} ADD {};\n"
        "{};\n",
        name(before, before.sequence_name), quote_identifier(aside), relation_name(pair.after),
        quote_identifier(pair.after.member), identity_clause(after),
        go_on_from(name(before, aside), name(after, after.sequence_name)));
}

// Of a column that has two names, the sequence goes by the old one until then.
void notice_wait(const ColumnPair& pair, const ObjectId& sequence, bool is_new, Statement& drop) {
    if (pair.takes_over()) return;
    std::string what = fmt::format("the sequence of {}", display_name(pair.after));
    if (is_new) what += fmt::format(", or {} by its name,", display_name(sequence));
    concern(drop, "B321", sequence, fmt::format("code that asks for {} has to wait for contract", what));
}

void hand_over_identity(const EmitContext& context, const ColumnPair& pair, Statement& drop) {
    const auto* before = get_payload<Identity>(context.before(identity_of(pair.before)));
    const auto* after = get_payload<Identity>(context.after(identity_of(pair.after)));
    if (before == nullptr || after == nullptr) return;
    drop.head = take_over_identity(pair, *before, *after) + drop.head;
    drop.produces.push_back(identity_of(pair.after));
    lock(drop, sequence_of(*before), LockMode::access_exclusive);
    notice_wait(pair, sequence_of(*after), sequence_of(*before) != sequence_of(*after), drop);
}

// It has passed on to the second column before.
void name_sequence(const EmitContext& context, const ColumnPair& pair, const ObjectId& sequence, Statement& drop) {
    auto late = std::find_if(context.late_renames.begin(), context.late_renames.end(),
                             [&](const Rename& rename) { return rename.before == sequence; });
    bool renamed = late != context.late_renames.end();
    if (context.before(sequence) != nullptr) notice_wait(pair, renamed ? late->after : sequence, renamed, drop);
    if (!renamed) return;
    drop.tail +=
        fmt::format(";\nALTER SEQUENCE {} RENAME TO {}", sql_name(sequence), quote_identifier(late->after.name));
    lock(drop, sequence, LockMode::access_exclusive);
}

// The drop of the first column is no loss; that of a sequence which nothing goes on with is one.
void lose_sequences(const EmitContext& context, const ColumnPair& pair, Statement& drop) {
    std::vector<ObjectId> sequences;
    add_sequences(context.source(), pair.before, sequences);
    for (const ObjectId& sequence : sequences)
        if (context.after(sequence) == nullptr)
            lose_object(drop, sequence, fmt::format("sequence {} is dropped with its value", display_name(sequence)));
}

}  // namespace

std::string why_numbers_stay(const Catalog& source, const Catalog& target, const ColumnPair& pair) {
    if (is_identity(source, pair.before) != is_identity(target, pair.after)) return "its identity begins or ends";
    auto renamed = sequence_renamed_late(source, target, pair);
    bool taken = renamed && (has_name(source, renamed->after) || has_name(target, renamed->before));
    return taken ? "something else has a name of its sequence" : "";
}

std::vector<Rename> sequences_renamed_late(const Catalog& source, const Catalog& target,
                                           const std::vector<ColumnPair>& pairs) {
    std::vector<Rename> renames;
    for (const ColumnPair& pair : pairs)
        if (auto rename = sequence_renamed_late(source, target, pair)) renames.push_back(*rename);
    return renames;
}

void hand_over_numbers(const EmitContext& context, const ColumnPair& pair, Statement& drop) {
    hand_over_identity(context, pair, drop);
    std::vector<ObjectId> sequences;
    add_sequences(context.target(), pair.after, sequences);
    for (const ObjectId& sequence : sequences) name_sequence(context, pair, sequence, drop);
    lose_sequences(context, pair, drop);
}

}  // namespace schemadiff
