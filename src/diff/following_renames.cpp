// following_renames() of rename.hpp.
#include <map>
#include <set>

#include "base/quote.hpp"
#include "diff/rename.hpp"
#include "parser/annotations.hpp"

namespace schemadiff {

namespace {

std::string relation_text(const ObjectId& id) { return quote_qualified(id.schema, id.name); }

class Follower {
  public:
    Follower(const RenamedSource& renamed, const Catalog& target) : source_(renamed.source), target_(target) {
        for (const auto& [after, before] : renamed.ids_before)
            if (after.kind == Kind::table || after.kind == Kind::column) touched_.insert(relation_text(after));
    }

    std::vector<Rename> run() {
        collect(source_, target_, leaving_);
        collect(target_, source_, coming_);
        for (const auto& [place, gone] : leaving_) pair(gone, coming_[place]);
        for (const Object& object : source_.objects()) follow_parts(object);
        return std::move(renames_);
    }

  private:
    using ByPlace = std::map<std::string, std::vector<const Object*>>;

    // Keys, checks and indexes by their table, sequences by the column that owns them: those that the other side does
    // not have.
    void collect(const Catalog& catalog, const Catalog& other, ByPlace& by_place) const {
        for (const Object& object : catalog.objects()) {
            std::string place;
            const auto* constraint = std::get_if<Constraint>(&object.payload);
            // A check that is inherited is renamed with the parent's.
            bool passed_on =
                constraint != nullptr && constraint->type == ConstraintType::check && constraint->inherited;
            if (constraint != nullptr && !passed_on) place = relation_text(object.id);
            if (const auto* index = std::get_if<Index>(&object.payload)) place = relation_text(index->relation);
            if (place.empty() || touched_.count(place) == 0 || other.find(object.id) != nullptr) continue;
            by_place[place].push_back(&object);
        }
        for (const Object& object : catalog.objects()) {
            const auto* owned = std::get_if<OwnedBy>(&object.payload);
            if (owned == nullptr || touched_.count(relation_text(owned->column)) == 0) continue;
            ObjectId sequence = make_id(Kind::sequence, object.id.schema, object.id.name);
            if (const Object* found = catalog.find(sequence); found != nullptr && other.find(sequence) == nullptr)
                by_place["of " + display_name(owned->column)].push_back(found);
        }
    }

    // One and only one that is the same but for its name.
    void pair(const std::vector<const Object*>& gone, const std::vector<const Object*>& made) {
        for (const Object* before : gone) {
            const Object* found = nullptr;
            std::size_t alike = 0, rivals = 0;
            for (const Object* after : made)
                if (is_alike(*before, *after)) {
                    found = after;
                    ++alike;
                }
            for (const Object* other : gone) rivals += is_alike(*before, *other) ? 1 : 0;
            bool in_place = found != nullptr && found->id.schema == before->id.schema;
            if (alike == 1 && rivals == 1 && in_place) renames_.push_back({before->id, found->id, {}, {}});
        }
    }

    static bool is_alike(const Object& a, const Object& b) {
        if (a.id.kind != b.id.kind) return false;
        return a.id.kind == Kind::sequence || compare_payloads(a.payload, b.payload).empty();
    }

    // The sequence of an identity column, the multirange of a range type: names that are no objects.
    void follow_parts(const Object& before) {
        const Object* after = target_.find(before.id);
        if (after == nullptr) return;
        if (const auto* range = std::get_if<RangeType>(&before.payload)) {
            const auto& wanted = std::get<RangeType>(after->payload).multirange;
            if (!range->multirange.value || !wanted.value || *range->multirange.value == *wanted.value) return;
            add_part(before.id, read_written_name(*range->multirange.value).name,
                     read_written_name(*wanted.value).name);
        } else if (const auto* identity = std::get_if<Identity>(&before.payload)) {
            const auto& wanted = std::get<Identity>(after->payload);
            bool renamed = identity->sequence_name != wanted.sequence_name;
            if (renamed && touched_.count(relation_text(before.id)) > 0)
                add_part(before.id, identity->sequence_name, wanted.sequence_name);
        }
    }

    void add_part(const ObjectId& id, std::string before, std::string after) {
        renames_.push_back({id, id, std::move(before), std::move(after)});
    }

    const Catalog& source_;
    const Catalog& target_;
    std::set<std::string> touched_;  // relations with a new name, or a column with one
    ByPlace leaving_, coming_;
    std::vector<Rename> renames_;
};

}  // namespace

std::vector<Rename> following_renames(const RenamedSource& renamed, const Catalog& target) {
    return Follower(renamed, target).run();
}

}  // namespace schemadiff
