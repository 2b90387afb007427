#include "catalog/filter.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>
#include <fnmatch.h>

#include "base/error.hpp"
#include "catalog/subset.hpp"

namespace schemadiff {

namespace {

struct Ignored {
    std::optional<Kind> kind;
    std::string pattern;
};

bool matches(const std::string& pattern, const std::string& name) {
    return fnmatch(pattern.c_str(), name.c_str(), 0) == 0;
}

bool any_matches(const std::vector<std::string>& patterns, const std::string& name) {
    return std::any_of(patterns.begin(), patterns.end(), [&](const std::string& p) { return matches(p, name); });
}

std::vector<Ignored> parse_ignored(const std::vector<std::string>& entries) {
    std::vector<Ignored> ignored;
    for (const std::string& entry : entries) {
        auto colon = entry.find(':');
        std::string word = colon == std::string::npos ? "*" : entry.substr(0, colon);
        std::string pattern = colon == std::string::npos ? entry : entry.substr(colon + 1);
        auto kind = kind_from_word(word);
        if (!kind && word != "*")
            throw Error(fmt::format("--ignore {}: there is no kind of object called '{}'", entry, word), {},
                        ExitCode::usage);
        ignored.push_back({kind, pattern});
    }
    return ignored;
}

bool is_out(const ObjectId& id, const CatalogFilter& filter, const std::vector<Ignored>& ignored) {
    const std::string& schema = id.of == Kind::schema ? id.name : id.schema;
    if (!schema.empty() && !filter.schemas.empty() && !any_matches(filter.schemas, schema)) return true;
    if (!schema.empty() && any_matches(filter.excluded_schemas, schema)) return true;
    return std::any_of(ignored.begin(), ignored.end(), [&](const Ignored& entry) {
        return (!entry.kind || *entry.kind == id.kind) && matches(entry.pattern, display_name(id));
    });
}

}  // namespace

Catalog filtered(const Catalog& catalog, const CatalogFilter& filter) {
    auto ignored = parse_ignored(filter.ignored);
    const auto& objects = catalog.objects();
    std::vector<bool> out(objects.size(), false);
    std::vector<std::uint32_t> pending;
    auto leave_out = [&](std::uint32_t object) {
        if (out[object]) return;
        out[object] = true;
        pending.push_back(object);
    };
    for (std::uint32_t i = 0; i < objects.size(); ++i)
        if (is_out(objects[i].id, filter, ignored)) leave_out(i);
    while (!pending.empty()) {
        auto object = pending.back();
        pending.pop_back();
        for (const Link& link : catalog.dependents(object))
            if (link.why == EdgeKind::member_of) leave_out(link.object);
    }
    out.flip();
    return restricted_to(catalog, out);
}

Catalog without(const Catalog& catalog, const std::vector<ObjectId>& left_out) {
    std::vector<bool> kept(catalog.objects().size(), true);
    std::vector<std::uint32_t> open;
    auto leave_out = [&](std::uint32_t object) {
        if (!kept[object]) return;
        kept[object] = false;
        open.push_back(object);
    };
    for (const ObjectId& id : left_out)
        if (auto position = catalog.position(id)) leave_out(*position);
    while (!open.empty()) {
        std::uint32_t whole = open.back();
        open.pop_back();
        for (const Link& link : catalog.dependents(whole))
            if (link.why != EdgeKind::uses) leave_out(link.object);
    }
    return restricted_to(catalog, kept);
}

}  // namespace schemadiff
