#include "cli/inputs.hpp"

#include <algorithm>
#include <cstdio>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "catalog/filter.hpp"
#include "catalog/subset.hpp"
#include "cli/other_roles.hpp"
#include "emit/apply/read_open_expand.hpp"
#include "emit/judge.hpp"
#include "emit/online/column_pair.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/late_label.hpp"
#include "emit/planner.hpp"
#include "introspect/load.hpp"

namespace schemadiff {

namespace {

CatalogFilter filter_of(const CommandOptions& options) {
    return {options.schemas, options.excluded_schemas, options.ignored};
}

Catalog filter(Catalog catalog, const CommandOptions& options) {
    CatalogFilter wanted = filter_of(options);
    return wanted.empty() ? std::move(catalog) : filtered(catalog, wanted);
}

class Reader {
  public:
    explicit Reader(const CommandOptions& options) : options_(options) {}

    Inputs run() {
        if (options_.from.empty())
            read_live_source();
        else
            inputs_.source = read_file(options_.from, inputs_.source_name);
        if (is_database_url(options_.to))
            read_live_target();
        else
            inputs_.target = read_file(options_.to, inputs_.target_name);
        leave_other_roles_alone();
        bring_back_kept();
        rename_source();
        judge_undecided();
        inputs_.source = filter(std::move(inputs_.source), options_);
        inputs_.target = filter(std::move(inputs_.target), options_);
        leave_out_ignored();
        return std::move(inputs_);
    }

  private:
    void read_live_source() {
        inputs_.session = connect_live(options_);
        database_ = inputs_.session->database();
        live_ = introspect(*inputs_.session, {options_.opted, database_});
        inputs_.open = read_open_expand(*inputs_.session);
        inputs_.source = without_helpers(std::move(live_.catalog), inputs_.open, KeptData::included);
        inputs_.source_name = "database " + inputs_.session->database();
        inputs_.server_version = inputs_.session->server_version();
        if (!live_.search_path.empty()) inputs_.session_path = live_.search_path;
    }

    void read_live_target() {
        auto session = connect(options_.to);
        Introspection live = introspect(*session, {options_.opted, database_});
        moved_ = moved_extensions(inputs_.source, live.catalog, live.foreign_objects);
        inputs_.target = without_helpers(std::move(live.catalog), read_open_expand(*session));
        inputs_.target_name = "database " + session->database();
    }

    void leave_other_roles_alone() {
        if (!options_.opted.roles || !inputs_.session) return;
        WithoutOtherRoles found = without_other_roles(inputs_.source, inputs_.target, options_.allowed);
        inputs_.source = std::move(found.source);
        if (found.left_alone.empty()) return;
        std::size_t count = found.left_alone.size();
        constexpr std::size_t kShown = 10;
        if (count > kShown) found.left_alone.resize(kShown);
        inputs_.plan_notes.emplace_back(
            "D150", fmt::format("{} role{} of the server stay{}, which {} does not declare: {}{}; --allow 'D150:NAME' "
                                "drops one",
                                count, count == 1 ? "" : "s", count == 1 ? "s" : "", inputs_.target_name,
                                join(found.left_alone, ", "), count > kShown ? ", .." : ""));
    }

    // The rest of what is kept is nobody's business, unless it is to be dropped.
    void bring_back_kept() {
        std::vector<ObjectId> others;
        Diagnostics told_later;
        std::vector<Rename> hinted;
        if (!inputs_.open.kept.empty()) hinted = hinted_renames(inputs_.source, inputs_.target, told_later);
        // What another one becomes by its hint has the newer rows.
        auto is_hinted = [&](const ObjectId& object) {
            return std::any_of(hinted.begin(), hinted.end(),
                               [&](const Rename& rename) { return rename.after == object; });
        };
        for (const KeptObject& each : inputs_.open.kept) {
            const ObjectId &kept = each.kept, &object = each.object;
            bool in_place = kept.member.empty() || (kept.schema == object.schema && kept.name == object.name);
            bool wanted =
                inputs_.target.find(object) != nullptr && inputs_.source.find(object) == nullptr && !is_hinted(object);
            if (in_place && wanted && inputs_.source.find(kept) != nullptr) inputs_.brought_back.push_back(each);
        }
        auto is_brought_back = [&](const ObjectId& id) {
            return std::any_of(inputs_.brought_back.begin(), inputs_.brought_back.end(), [&](const KeptObject& each) {
                bool column = !each.kept.member.empty();
                return column ? each.kept.member == id.member
                              : each.kept.schema == id.schema && each.kept.name == id.name;
            });
        };
        for (const Object& object : inputs_.source.objects())
            if (is_kept(object.id) && !options_.purge && !is_brought_back(object.id)) others.push_back(object.id);
        if (!others.empty()) inputs_.source = without(inputs_.source, others);
    }

    // Whichever side says so.
    void leave_out_ignored() {
        std::vector<ObjectId> ignored;
        for (const Catalog* side : {&inputs_.source, &inputs_.target})
            for (const IgnoreHint& hint : side->hints().ignored) ignored.push_back(hint.object);
        if (ignored.empty()) return;
        inputs_.source = without(inputs_.source, ignored);
        inputs_.target = without(inputs_.target, ignored);
    }

    void rename_source() {
        Diagnostics diagnostics;
        inputs_.pairs = inputs_.open.pairs();
        std::erase_if(inputs_.pairs, [](const ColumnPair& pair) { return pair.takes_over(); });
        auto aliases = inputs_.open.aliases();
        auto labels = inputs_.open.labels();
        RenameRules rules;
        rules.is_under_way = [&](const Rename& rename) {
            if (!rename.part_before.empty()) return std::find(labels.begin(), labels.end(), rename) != labels.end();
            ColumnPair pair{rename.before, rename.after};
            bool both = inputs_.source.find(rename.before) != nullptr && inputs_.source.find(rename.after) != nullptr;
            if (both && comes_anew(inputs_.source, inputs_.target, pair)) return true;
            Alias alias{rename.before, rename.after};
            return std::find(inputs_.pairs.begin(), inputs_.pairs.end(), pair) != inputs_.pairs.end() ||
                   std::find(aliases.begin(), aliases.end(), alias) != aliases.end();
        };
        if (options_.mode == Mode::online)
            rules.is_set_aside = [&](const Rename& rename) {
                const Catalog &source = inputs_.source, &target = inputs_.target;
                int version = version_to_plan_for(inputs_.server_version);
                if (!rename.part_before.empty()) return can_come_first(source, target, version, rename);
                ColumnPair pair{rename.before, rename.after};
                return comes_anew(source, target, pair) || can_be_paired(source, target, version, pair);
            };
        for (const KeptObject& each : inputs_.brought_back) rules.besides.push_back({each.kept, each.object, {}, {}});
        rules.moved = moved_;
        inputs_.renamed = schemadiff::rename_source(inputs_.source, inputs_.target, rules, diagnostics);
        inputs_.labels = labels_under_way(inputs_.target, labels);
        for (const Rename& rename : inputs_.renamed.set_aside) {
            ColumnPair pair{rename.before, rename.after};
            if (!rename.part_before.empty())
                inputs_.labels.push_back(rename);
            else if (!comes_anew(inputs_.source, inputs_.target, pair))
                inputs_.pairs.push_back(std::move(pair));
        }
        // Whoever knows of them first: the plan that goes on writes what was written.
        std::sort(inputs_.labels.begin(), inputs_.labels.end(), [](const Rename& a, const Rename& b) {
            return std::tie(a.after, a.part_before) < std::tie(b.after, b.part_before);
        });
        std::fputs(render(diagnostics).c_str(), stderr);
        if (diagnostics.has_errors())
            throw Error(fmt::format("{} has errors", inputs_.target_name), "nothing was compared");
        inputs_.source_before = std::exchange(inputs_.source, std::move(inputs_.renamed.source));
        if (!is_database_url(options_.to)) leave_out_what_is_not_spoken_of();
    }

    // Of what is not its own, a file is asked for nothing that it does not speak of.
    void leave_out_what_is_not_spoken_of() {
        const auto& ids_before = inputs_.renamed.ids_before;
        std::set<ObjectId> spoken_of_before;
        for (const ObjectId& id : foreign_objects_) {
            auto before = ids_before.find(satellite_id(Kind::privilege, id));
            spoken_of_before.insert(before == ids_before.end() ? id : satellite_subject(before->second));
        }
        inputs_.source = with_foreign_privileges(inputs_.source, foreign_objects_);
        inputs_.source_before = with_foreign_privileges(inputs_.source_before, spoken_of_before);
    }

    ParseEnvironment environment() const {
        ParseEnvironment environment;
        environment.opted = options_.opted;
        environment.database = database_;
        if (inputs_.session) {
            environment.search_path = inputs_.session_path;
            environment.server_version = inputs_.server_version;
            environment.session_role = live_.role;
            environment.foreign_objects = after_moves(live_.foreign_objects, moved_);
        }
        return environment;
    }

    Catalog read_file(const std::string& path, std::string& name) {
        auto sources = read_sources(path);
        name = path == "-" ? "standard input" : path;
        Diagnostics diagnostics;
        ParsedSchema parsed = parse_schema(sources, environment(), diagnostics);
        // What an extension's members are called depends on where the text has it.
        moved_ = moved_extensions(inputs_.source, parsed.catalog, live_.foreign_objects);
        if (!moved_.empty()) {
            diagnostics = {};
            parsed = parse_schema(sources, environment(), diagnostics);
        }
        std::fputs(render(diagnostics).c_str(), stderr);
        if (diagnostics.has_errors()) throw Error(fmt::format("{} has errors", name), "nothing was compared");
        if (database_.empty()) database_ = parsed.database;
        foreign_objects_ = std::move(parsed.foreign_objects);
        inputs_.awaits_extensions = parsed.awaits_extensions && inputs_.session;
        if (inputs_.awaits_extensions)
            inputs_.notes.emplace_back(
                "more may be granted on objects of a new extension; that is planned once it is there");
        if (parsed.undecidable.all().empty()) return std::move(parsed.catalog);
        return elaborate_on_server(parsed, name);
    }

    // Only a server can tell what the text means: it is loaded there, and read back.
    Catalog elaborate_on_server(const ParsedSchema& parsed, std::string& name) {
        if (options_.scratch_use == ScratchUse::never) {
            std::fputs(render(parsed.undecidable).c_str(), stderr);
            throw Error(fmt::format("{} holds what only a server can understand", name),
                        "leave out --no-scratch, or write it as plain DDL");
        }
        auto session = scratch().new_database();
        // A scratch database is no place for what is said of another one, nor for what all of its server share.
        std::vector<std::string> statements;
        std::vector<Span> places;
        for (const WrittenStatement& statement : parsed.statements) {
            if (statement.kept_off_scratch) continue;
            statements.push_back(statement.sql);
            places.push_back(statement.span);
        }
        LoadOptions load;
        load.roles = parsed.roles;
        load.search_path = environment().search_path;
        std::string complaints;
        for (const LoadFailure& failure : load_statements(*session, statements, load))
            complaints += fmt::format("{}: {}\n", places[failure.statement].describe(), failure.message);
        if (!complaints.empty())
            throw Error(fmt::format("{} cannot be loaded by {}:\n{}", name, scratch().description(), complaints),
                        help_for_scratch(session->server_version()));
        name += fmt::format(" (elaborated by {})", scratch().description());
        Catalog loaded = with_objects(introspect(*session).catalog, parsed.catalog,
                                      [](const ObjectId& id) { return is_kept_off_scratch(id); });
        Catalog catalog = with_hints(loaded, parsed.catalog.hints());
        return parsed.states_owner ? std::move(catalog) : without_owners(catalog);
    }

    // An older server may not know what the text says.
    std::string help_for_scratch(int version) const {
        if (version / 10000 >= inputs_.server_version / 10000) return {};
        return fmt::format(
            "name a server of PostgreSQL {} with --scratch, or the one of the database with --scratch target",
            inputs_.server_version / 10000);
    }

    // The scratch's superuser owns everything there, which is nothing that the file says.
    static Catalog without_owners(const Catalog& catalog) { return filtered(catalog, {{}, {}, {"owner:*"}}); }

    void judge_undecided() {
        if (find_undecided(inputs_.source, inputs_.target).empty()) return;
        if (options_.scratch_use == ScratchUse::never) return note_undecided("--no-scratch");
        try {
            scratch().start();
        } catch (const Error& error) {
            // A server that the user named must be there; one that we only hoped for need not.
            if (!options_.scratch_url.empty() || options_.scratch_use == ScratchUse::target) throw;
            return note_undecided(error.what());
        }
        try {
            Judgement judgement =
                judge(inputs_.source, std::move(inputs_.target), [&] { return scratch().new_database(); });
            inputs_.target = std::move(judgement.target);
            inputs_.scratch = scratch().description();
            for (const ObjectId& id : judgement.undecided)
                inputs_.plan_notes.emplace_back(
                    "U001",
                    fmt::format("{} is compared as text: it could not be built on the scratch server", describe(id)));
            for (const std::string& complaint : judgement.complaints) inputs_.notes.push_back("scratch: " + complaint);
        } catch (const SqlError& error) {
            throw Error(fmt::format("the scratch server failed: {}", error.what()));
        }
    }

    void note_undecided(const std::string& why) {
        for (const ObjectId& id : find_undecided(inputs_.source, inputs_.target))
            inputs_.plan_notes.emplace_back("U001", fmt::format("{} is compared as text ({})", describe(id), why));
    }

    Scratch& scratch() {
        if (!scratch_) {
            ScratchSource source{options_.scratch_url, inputs_.server_version / 10000};
            if (options_.scratch_use == ScratchUse::target) source.url = options_.db;
            scratch_.emplace(source);
        }
        return *scratch_;
    }

    const CommandOptions& options_;
    Inputs inputs_;
    Introspection live_;
    std::vector<MovedExtension> moved_;   // from the source to the target
    std::set<ObjectId> foreign_objects_;  // that the file which was read last speaks of
    std::string database_;                // what both sides call it; empty: neither has named it so far
    std::optional<Scratch> scratch_;
};

}  // namespace

bool is_database_url(const std::string& target) {
    return target.rfind("postgres://", 0) == 0 || target.rfind("postgresql://", 0) == 0;
}

Inputs read_inputs(const CommandOptions& options) { return Reader(options).run(); }

std::unique_ptr<Session> connect_live(const CommandOptions& options) {
    return connect(options.db, [](const std::string& note) { fmt::print(stderr, "note: {}\n", note); });
}

Catalog read_live(Session& session, const CommandOptions& options, KeptData kept) {
    Catalog live = introspect(session, {options.opted, {}}).catalog;
    OpenExpand open = read_open_expand(session);
    return filter(without_helpers(std::move(live), open, kept), options);
}

}  // namespace schemadiff
