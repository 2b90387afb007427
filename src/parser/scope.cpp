#include "parser/scope.hpp"

#include <algorithm>

#include "base/quote.hpp"
#include "base/text.hpp"

namespace schemadiff {

SearchPath SearchPath::of(const std::vector<std::string>& schemas) {
    SearchPath path;
    std::vector<std::string> quoted;
    for (const std::string& schema : schemas) {
        if (schema.empty() || schema == "$user") continue;
        path.schemas.push_back(schema);
        quoted.push_back(quote_identifier(schema));
    }
    path.text = join(quoted, ", ");
    return path;
}

bool SearchPath::contains(std::string_view schema) const {
    return std::find(schemas.begin(), schemas.end(), schema) != schemas.end();
}

// PostgreSQL's SplitIdentifierString: names between commas, quoted or folded to lower case.
SearchPath SearchPath::parse(std::string_view text) {
    std::vector<std::string> schemas;
    std::string name;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        char c = at < text.size() ? text[at] : ',';
        if (c == ',') {
            schemas.push_back(name);
            name.clear();
        } else if (c == '"') {
            for (++at; at < text.size(); ++at) {
                if (text[at] == '"' && (at + 1 >= text.size() || text[at + 1] != '"')) break;
                if (text[at] == '"') ++at;
                name += text[at];
            }
        } else if (c != ' ' && c != '\t' && c != '\n') {
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return of(schemas);
}

Relation& Names::add_relation(const QualifiedName& name, Relation relation) {
    return relations_[key(name)] = std::move(relation);
}

Relation* Names::relation(const QualifiedName& name) {
    auto found = relations_.find(key(name));
    return found == relations_.end() ? nullptr : &found->second;
}

Relation* Names::find_relation(const QualifiedName& name, const SearchPath& path) {
    if (!name.schema.empty()) return relation(name);
    for (const std::string& schema : path.schemas)
        if (Relation* found = relation({schema, name.name})) return found;
    return nullptr;
}

std::optional<ObjectId> Names::type(const QualifiedName& name) const {
    auto found = types_.find(key(name));
    return found == types_.end() ? std::nullopt : found->second;
}

std::string Names::schema_of_type(std::string_view name, const SearchPath& path) const {
    for (const std::string& schema : path.schemas)
        if (has_type({schema, std::string(name)})) return schema;
    return {};
}

std::string Names::schema_of_collation(std::string_view name, const SearchPath& path) const {
    for (const std::string& schema : path.schemas)
        if (collations_.count(key({schema, std::string(name)})) > 0) return schema;
    return {};
}

std::string Names::schema_of_opclass(std::string_view name, const SearchPath& path) const {
    for (const std::string& schema : path.schemas)
        if (opclasses_.count(key({schema, std::string(name)})) > 0) return schema;
    return {};
}

void Names::add_routine(Routine routine) {
    routines_[key({routine.id.schema, routine.id.name})].push_back(std::move(routine));
}

void Names::remove_routine(const ObjectId& id) {
    auto& all = routines_[key({id.schema, id.name})];
    std::erase_if(all, [&](const Routine& routine) { return routine.id == id; });
}

const std::vector<Routine>& Names::routines(const QualifiedName& name) const {
    static const std::vector<Routine> kNone;
    auto found = routines_.find(key(name));
    return found == routines_.end() ? kNone : found->second;
}

std::string Names::schema_of_routine(std::string_view name, const SearchPath& path) const {
    for (const std::string& schema : path.schemas)
        if (!routines({schema, std::string(name)}).empty()) return schema;
    return {};
}

std::string Names::schema_of_relation(std::string_view name, const SearchPath& path) const {
    for (const std::string& schema : path.schemas)
        if (relations_.count(key({schema, std::string(name)})) > 0) return schema;
    return {};
}

void Names::remove_constraint(const std::string& schema, const std::string& name) {
    auto found = constraints_.find(key({schema, name}));
    if (found != constraints_.end() && --found->second == 0) constraints_.erase(found);
}

bool Names::has_constraint(const std::string& schema, const std::string& name) const {
    return constraints_.count(key({schema, name})) > 0;
}

namespace {

template <class Map>
std::vector<std::string> last_parts(const Map& map) {
    std::vector<std::string> names;
    for (const auto& [key, value] : map) names.push_back(key.substr(key.find('\0') + 1));
    std::sort(names.begin(), names.end());
    return names;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

}  // namespace

std::vector<std::string> Names::relation_names() const { return last_parts(relations_); }
std::vector<std::string> Names::type_names() const { return last_parts(types_); }

std::string nearest_name(std::string_view mistyped, const std::vector<std::string>& candidates) {
    std::string best;
    std::size_t least = mistyped.size() <= 4 ? 2 : 3;  // a distance of this size is too far
    for (const std::string& candidate : candidates) {
        auto gap = candidate.size() > mistyped.size() ? candidate.size() - mistyped.size()
                                                      : mistyped.size() - candidate.size();
        if (gap >= least) continue;
        std::size_t distance = edit_distance(mistyped, candidate);
        if (distance >= least) continue;
        least = distance;
        best = candidate;
    }
    return best;
}

}  // namespace schemadiff
