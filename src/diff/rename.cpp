#include "diff/rename.hpp"

#include <algorithm>

#include "catalog/fingerprint.hpp"
#include "parser/renaming.hpp"

namespace schemadiff {

int rank_of(const Rename& rename) {
    if (!rename.part_before.empty() || !rename.before.member.empty()) return 3;
    switch (rename.before.kind) {
        case Kind::schema: return 0;
        case Kind::function:
        case Kind::aggregate:
        case Kind::index:
        case Kind::sequence: return 2;
        default: return 1;
    }
}

namespace {

constexpr std::string_view kHelperPrefix = "__schemadiff_";

std::string& own_name(Rename& rename) {
    if (!rename.part_before.empty()) return rename.part_after;
    return rename.after.member.empty() ? rename.after.name : rename.after.member;
}

bool is_about_the_same(const Rename& a, const Rename& b) {
    return a.before == b.before && a.part_before == b.part_before;
}

class Runner {
  public:
    explicit Runner(const Catalog& source) : source_(source), renaming_(source) {}

    void move(const MovedExtension& moved) { renaming_.run(moved); }

    void run_all(std::vector<Rename> wanted) {
        std::stable_sort(wanted.begin(), wanted.end(),
                         [](const Rename& a, const Rename& b) { return rank_of(a) < rank_of(b); });
        for (auto first = wanted.begin(); first != wanted.end();) {
            auto last =
                std::find_if(first, wanted.end(), [&](const Rename& each) { return rank_of(each) != rank_of(*first); });
            run_rank({first, last});
            first = last;
        }
    }

    RenamedSource finish() && {
        RenamedSource result;
        result.renames = std::move(renames_);
        const auto& before = source_.objects();
        for (std::size_t i = 0; i < before.size(); ++i)
            if (renaming_.objects()[i].id != before[i].id) result.ids_before[renaming_.objects()[i].id] = before[i].id;
        result.source = std::move(renaming_).finish();
        return result;
    }

  private:
    void run_rank(std::vector<Rename> pending) {
        while (true) {
            // What went along with another one is not there any more.
            std::erase_if(pending, [&](const Rename& each) { return !is_there(each); });
            if (pending.empty()) return;
            auto free = std::find_if(pending.begin(), pending.end(),
                                     [&](const Rename& each) { return !renaming_.occupant(each); });
            if (free == pending.end()) {
                move_aside(pending.front(), pending);
                continue;
            }
            Rename rename = *free;
            pending.erase(free);
            run_in_steps(rename);
        }
    }

    bool is_there(const Rename& rename) const {
        if (renaming_.find(rename.before) == nullptr) return false;
        return rename.part_before.empty() || renaming_.has_part(rename.before, rename.part_before);
    }

    void run(const Rename& rename) {
        renaming_.run(rename);
        renames_.push_back(rename);
    }

    // A statement changes the name or the schema.
    void run_in_steps(const Rename& rename) {
        bool moves = rename.before.schema != rename.after.schema;
        if (!moves || rename.before.name == rename.after.name) return run(rename);
        Rename named = rename, moved = rename;
        named.after.schema = rename.before.schema;
        moved.after.name = rename.before.name;
        // Beside helpers there may be others that no catalog shows.
        bool of_helper = rename.before.name.rfind(kHelperPrefix, 0) == 0;
        if (!of_helper && !renaming_.occupant(named)) {
            moved.before = named.after;
            moved.after = rename.after;
            run(named);
            run(moved);
        } else if (!renaming_.occupant(moved)) {
            named.before = moved.after;
            named.after = rename.after;
            run(moved);
            run(named);
        } else {
            Rename aside = with_free_name({rename.before, rename.before, {}, {}});
            run(aside);
            run_in_steps({aside.after, rename.after, {}, {}});
        }
    }

    // Two that exchange their names, or something that the target does not have any more.
    void move_aside(const Rename& wanted, std::vector<Rename>& pending) {
        Rename aside;
        aside.before = aside.after = *renaming_.occupant(wanted);
        aside.part_before = part_in_the_way(wanted, aside.before);
        aside = with_free_name(aside);
        run(aside);
        for (Rename& each : pending) {
            if (!is_about_the_same(each, aside)) continue;
            each.before = aside.after;
            each.part_before = aside.part_after;
        }
    }

    // A label, an attribute, the sequence of an identity, the multirange of a range; empty: the occupant itself.
    std::string part_in_the_way(const Rename& wanted, const ObjectId& occupant) const {
        if (!wanted.part_before.empty() && occupant == wanted.before) return wanted.part_after;
        const std::string& name = wanted.part_after.empty() ? wanted.after.name : wanted.part_after;
        bool named_twice =
            occupant.kind == Kind::identity || (occupant.kind == Kind::range_type && occupant.name != name);
        return named_twice && renaming_.has_part(occupant, name) ? name : std::string();
    }

    Rename with_free_name(Rename rename) const {
        constexpr std::size_t kDigits = 12;
        std::string seed = describe(rename.before) + ' ' + rename.part_before;
        if (!rename.part_before.empty()) rename.part_after = rename.part_before;
        do {
            seed = sha256_hex(seed);
            own_name(rename) = std::string(kHelperPrefix) + "old_" + seed.substr(0, kDigits);
        } while (renaming_.occupant(rename));
        return rename;
    }

    const Catalog& source_;
    Renaming renaming_;
    std::vector<Rename> renames_;
};

}  // namespace

RenamedSource apply_renames(const Catalog& source, std::vector<Rename> wanted,
                            const std::vector<MovedExtension>& moved) {
    Runner runner(source);
    for (const MovedExtension& each : moved) runner.move(each);
    runner.run_all(std::move(wanted));
    return std::move(runner).finish();
}

RenamedSource rename_source(const Catalog& source, const Catalog& target, const RenameRules& rules,
                            Diagnostics& diagnostics) {
    std::vector<Rename> renames = hinted_renames(source, target, diagnostics, rules.is_under_way);
    std::vector<Rename> set_aside;
    if (rules.is_set_aside) {
        auto aside = std::stable_partition(renames.begin(), renames.end(),
                                           [&](const Rename& rename) { return !rules.is_set_aside(rename); });
        set_aside.assign(aside, renames.end());
        renames.erase(aside, renames.end());
    }
    renames.insert(renames.end(), rules.besides.begin(), rules.besides.end());
    RenamedSource renamed;
    if (renames.empty() && rules.moved.empty()) {
        renamed.source = source;
    } else {
        renamed = apply_renames(source, renames, rules.moved);
        std::vector<Rename> following = following_renames(renamed, target);
        renames.insert(renames.end(), following.begin(), following.end());
        if (!following.empty()) renamed = apply_renames(source, std::move(renames), rules.moved);
    }
    renamed.set_aside = std::move(set_aside);
    renamed.moved = rules.moved;
    return renamed;
}

}  // namespace schemadiff
