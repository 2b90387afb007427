#include "diff/likely_renames.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "catalog/fingerprint.hpp"
#include "diff/likeness.hpp"

namespace schemadiff {

namespace {

ObjectId table_of(const ObjectId& id) { return make_id(Kind::table, id.schema, id.name); }

void sort(std::vector<Rename>& renames) {
    std::sort(renames.begin(), renames.end(), [](const Rename& a, const Rename& b) {
        return std::tie(a.before, a.part_before, a.after, a.part_after) <
               std::tie(b.before, b.part_before, b.after, b.part_after);
    });
}

std::vector<const Object*> columns_of(const Catalog& catalog, const ObjectId& table) {
    std::vector<const Object*> columns;
    auto position = catalog.position(table);
    for (const Link& link : catalog.dependents(*position)) {
        const Object& member = catalog.objects()[link.object];
        if (link.why == EdgeKind::member_of && member.id.kind == Kind::column) columns.push_back(&member);
    }
    return columns;
}

// All partitions of one table look alike.
bool is_partition(const Catalog& catalog, const ObjectId& table) {
    auto links = catalog.dependents(*catalog.position(table));
    return std::any_of(links.begin(), links.end(), [&](const Link& link) {
        const auto* inheritance = get_payload<Inheritance>(&catalog.objects()[link.object]);
        return link.why == EdgeKind::member_of && inheritance != nullptr && !inheritance->bound.empty();
    });
}

class LossyRenames {
  public:
    LossyRenames(const Changes& changes, const IdRule& is_resolved) : changes_(changes), is_resolved_(is_resolved) {}

    std::vector<Rename> run() {
        for (const Change& change : changes_.all()) note_what_comes(change);
        for (const Change& change : changes_.all()) {
            if (change.action == Action::remove) find_columns(*change.before);
            if (change.action == Action::remove) find_tables(*change.before);
            if (change.before != nullptr && change.after != nullptr) find_labels(change);
        }
        sort(found_);
        return std::move(found_);
    }

  private:
    using Place = std::pair<ObjectId, std::string>;     // a table, and the type of a column
    using Shape = std::pair<std::string, std::string>;  // name and type of a column

    bool is_resolved(const ObjectId& id) const { return is_resolved_ && is_resolved_(id); }

    void note_what_comes(const Change& change) {
        if (change.action != Action::add) return;
        const ObjectId& id = change.id();
        if (const auto* column = get_payload<Column>(change.after);
            column != nullptr && column->generated.empty() && !is_resolved(id))
            columns_[{table_of(id), column->type}].push_back(&id);
        if (id.kind != Kind::table || is_partition(changes_.target(), id)) return;
        for (const Object* column : columns_of(changes_.target(), id))
            tables_[{column->id.member, std::get<Column>(column->payload).type}].push_back(&id);
    }

    void find_columns(const Object& gone) {
        const auto* column = get_payload<Column>(&gone);
        if (column == nullptr || !column->generated.empty() || is_resolved(gone.id)) return;
        auto candidates = columns_.find({table_of(gone.id), column->type});
        if (candidates == columns_.end()) return;
        for (const ObjectId* candidate : candidates->second) found_.push_back({gone.id, *candidate, {}, {}});
    }

    // Who shares more than half of the columns shares one of any half: the rarer ones lead to few candidates.
    void find_tables(const Object& gone) {
        if (gone.id.kind != Kind::table || is_partition(changes_.source(), gone.id)) return;
        std::vector<const std::vector<const ObjectId*>*> holders;
        static const std::vector<const ObjectId*> kNobody;
        for (const Object* column : columns_of(changes_.source(), gone.id)) {
            auto those = tables_.find({column->id.member, std::get<Column>(column->payload).type});
            holders.push_back(those == tables_.end() ? &kNobody : &those->second);
        }
        std::stable_sort(holders.begin(), holders.end(),
                         [](const auto* a, const auto* b) { return a->size() < b->size(); });
        holders.resize((holders.size() + 1) / 2);
        std::set<ObjectId> candidates;
        for (const auto* those : holders)
            for (const ObjectId* candidate : *those) candidates.insert(*candidate);
        for (const ObjectId& candidate : candidates)
            if (likeness(changes_.source(), gone.id, changes_.target(), candidate) > 0)
                found_.push_back({gone.id, candidate, {}, {}});
    }

    void find_labels(const Change& change) {
        const auto* before = get_payload<EnumType>(change.before);
        const auto* after = get_payload<EnumType>(change.after);
        if (before == nullptr || after == nullptr) return;
        std::set<std::string> old(before->labels.begin(), before->labels.end());
        std::set<std::string> now(after->labels.begin(), after->labels.end());
        for (std::size_t i = 0; i < std::min(before->labels.size(), after->labels.size()); ++i)
            if (now.count(before->labels[i]) == 0 && old.count(after->labels[i]) == 0)
                found_.push_back({change.id(), change.id(), before->labels[i], after->labels[i]});
    }

    const Changes& changes_;
    const IdRule& is_resolved_;
    std::map<Place, std::vector<const ObjectId*>> columns_;
    std::map<Shape, std::vector<const ObjectId*>> tables_;
    std::vector<Rename> found_;
};

bool is_kept_by_definition(Kind kind) {
    return kind == Kind::index || kind == Kind::constraint || kind == Kind::view || kind == Kind::materialized_view ||
           kind == Kind::function;
}

// Equal for two objects that differ in nothing but their names.
std::string definition_of(Object object) {
    (object.id.member.empty() ? object.id.name : object.id.member).clear();
    return fingerprint(object);
}

// What comes and goes with another is not renamed on its own.
bool stands_alone(const Changes& changes, const Catalog& catalog, const ObjectId& id) {
    for (const Link& link : catalog.dependencies(*catalog.position(id))) {
        if (link.why == EdgeKind::inherits || link.why == EdgeKind::merges) return false;
        const Change* whole = changes.find(catalog.objects()[link.object].id);
        if (link.why == EdgeKind::member_of && whole != nullptr && whole->action != Action::alter) return false;
    }
    return true;
}

}  // namespace

std::vector<Rename> likely_renames(const Changes& changes, const IdRule& is_resolved) {
    return LossyRenames(changes, is_resolved).run();
}

std::vector<Rename> likely_renames_without_loss(const Changes& changes) {
    std::map<std::string, std::vector<const ObjectId*>> coming;
    for (const Change& change : changes.all())
        if (change.action == Action::add && is_kept_by_definition(change.id().kind) &&
            stands_alone(changes, changes.target(), change.id()))
            coming[definition_of(*change.after)].push_back(&change.id());
    std::vector<Rename> found;
    for (const Change& change : changes.all()) {
        if (change.action != Action::remove || !is_kept_by_definition(change.id().kind)) continue;
        if (coming.empty() || !stands_alone(changes, changes.source(), change.id())) continue;
        auto candidates = coming.find(definition_of(*change.before));
        if (candidates == coming.end()) continue;
        for (const ObjectId* candidate : candidates->second) found.push_back({change.id(), *candidate, {}, {}});
    }
    sort(found);
    return found;
}

}  // namespace schemadiff
