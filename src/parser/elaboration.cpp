#include "parser/elaboration.hpp"

#include <algorithm>
#include <tuple>

#include "base/quote.hpp"
#include "parser/batch.hpp"
#include "parser/dispatch.hpp"
#include "parser/extension.hpp"
#include "parser/generated_names.hpp"
#include "parser/handlers.hpp"
#include "parser/older_syntax.hpp"

namespace schemadiff {

Elaboration::Elaboration(const ParseEnvironment& surroundings, Diagnostics& sink, ParsedSchema& parsed)
    : environment(surroundings), diagnostics(sink), result(parsed), path(SearchPath::parse(surroundings.search_path)) {}

void Elaboration::run(Node* statement, const std::shared_ptr<const Source>& source, std::size_t batch_offset,
                      Span span) {
    source_ = source;
    batch_offset_ = batch_offset;
    span_ = std::move(span);
    dispatch(statement);
    run_ready();
}

void Elaboration::dispatch(Node* statement) {
    depth_ = 0;
    at_part_.clear();
    try {
        elaborate_statement(*this, statement);
    } catch (const NotYet& reason) {
        wait(reason);
    } catch (const Wrong& mistake) {
        diagnostics.add(mistake.diagnostic);
    } catch (const Undecidable& reason) {
        result.undecidable.add(reason.diagnostic);
    }
    depth_ = 0;
    at_part_.clear();
    resume_.clear();
}

// When an outer part of a resumed statement has to wait, the inner part it was on its way to is still the one to run.
void Elaboration::wait(const NotYet& reason) {
    std::deque<int> resume(at_part_.begin(), at_part_.end());
    if (resume.size() < resume_.size()) resume = resume_;
    waiting_[reason.awaited].push_back(
        {source_, span_, path, role, storage_defaults, std::move(resume), reason.diagnostic, reason.awaited});
}

void Elaboration::touch(const std::string& name) {
    auto found = waiting_.find(name);
    if (found == waiting_.end()) return;
    std::move(found->second.begin(), found->second.end(), std::back_inserter(ready_));
    waiting_.erase(found);
}

void Elaboration::run_ready() {
    while (!ready_.empty()) {
        Waiting next = std::move(ready_.front());
        ready_.pop_front();
        run_again(next);
    }
}

void Elaboration::run_again(const Waiting& waiting) {
    Tree tree = Tree::parse(waiting.source->text().substr(waiting.span.offset, waiting.span.length));
    if (tree.error()) {
        auto quoted = with_quoted_keyword(waiting.source->text().substr(waiting.span.offset, waiting.span.length),
                                          tree.error()->offset);
        if (quoted) tree = Tree::parse(*quoted);
    }
    if (list_length(tree.statements()) != 1) {
        diagnostics.add(waiting.diagnostic);
        return;
    }
    Tree::Use use(tree);
    SearchPath path_before = std::exchange(path, waiting.path);
    std::string role_before = std::exchange(role, waiting.role);
    StorageDefaults defaults_before = std::exchange(storage_defaults, waiting.storage_defaults);
    source_ = waiting.source;
    batch_offset_ = waiting.span.offset;
    span_ = waiting.span;
    resume_ = waiting.resume;
    dispatch(linitial_node(RawStmt, tree.statements())->stmt);
    path = std::move(path_before);
    role = std::move(role_before);
    storage_defaults = std::move(defaults_before);
}

// In the order of the text, whatever they wait for.
std::vector<Elaboration::Waiting> Elaboration::take_waiting() {
    std::vector<Waiting> all;
    for (auto& [name, some] : waiting_) std::move(some.begin(), some.end(), std::back_inserter(all));
    waiting_.clear();
    std::sort(all.begin(), all.end(), [](const Waiting& a, const Waiting& b) {
        return std::tie(a.source->name(), a.span.offset, a.resume) <
               std::tie(b.source->name(), b.span.offset, b.resume);
    });
    return all;
}

void Elaboration::finish_waiting() {
    if (!names.extensions.empty() && !waiting_.empty()) {
        lenient_ = true;
        for (const Waiting& waiting : take_waiting()) {
            run_again(waiting);
            run_ready();
        }
    }
    for (Waiting& waiting : take_waiting()) report_vain(std::move(waiting));
}

void Elaboration::report_vain(Waiting waiting) {
    // What an extension or dynamic DDL makes is not in the text: then only a server knows what is missing.
    bool all_declared = names.extensions.empty() && result.undecidable.all().empty();
    Diagnostic& diagnostic = waiting.diagnostic;
    bool of_known_table = diagnostic.code == "unknown-column" || diagnostic.code == "unknown-constraint";
    if (!all_declared && !of_known_table) {
        result.undecidable.add(std::move(diagnostic));
        return;
    }
    if (diagnostic.help.empty()) {
        bool type = diagnostic.code == "unknown-type";
        std::string nearest = nearest_name(waiting.awaited, type ? names.type_names() : names.relation_names());
        if (nearest.empty() && type) nearest = nearest_builtin_type(waiting.awaited);
        if (!nearest.empty()) diagnostic.help = "did you mean " + quote_identifier(nearest) + "?";
    }
    diagnostics.add(std::move(diagnostic));
}

Span Elaboration::span_at(int location) const {
    if (location < 0) return span_;
    std::size_t offset = batch_offset_ + static_cast<std::size_t>(location);
    std::string_view text = source_->text();
    std::size_t end = offset;
    auto in_word = [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
               c == '"' || static_cast<unsigned char>(c) >= 0x80;
    };
    while (end < text.size() && in_word(text[end])) ++end;
    return {source_, offset, std::max<std::size_t>(end - offset, 1)};
}

Span Elaboration::element_at(int location) const {
    if (location < 0) return span_;
    std::size_t offset = batch_offset_ + static_cast<std::size_t>(location);
    return {source_, offset, element_length(source_->text(), offset)};
}

Origin Elaboration::origin(int location) const { return {element_at(location), path.text}; }

void Elaboration::wrong(std::string code, int location, std::string message, std::string help) const {
    throw Wrong{{Severity::error, std::move(code), std::move(message), span_at(location), std::move(help)}};
}

void Elaboration::not_yet(std::string code, int location, std::string awaited, std::string message,
                          std::string help) const {
    throw NotYet{std::move(awaited),
                 {Severity::error, std::move(code), std::move(message), span_at(location), std::move(help)}};
}

void Elaboration::undecidable(int location, std::string message) const {
    throw Undecidable{{Severity::error, "only-a-server-knows", std::move(message), span_at(location),
                       "a scratch server can tell what this does"}};
}

void Elaboration::add(const ObjectId& id, Payload payload, int location) {
    if (builder.add({id, std::move(payload), origin(location)})) return;
    Span first = builder.find(id)->origin.span;
    wrong("duplicate-object", location, describe(id) + " is declared twice",
          first ? "the first declaration is at " + first.describe() : std::string());
}

void Elaboration::put(const ObjectId& id, Payload payload, int location) {
    builder.remove(id);
    builder.add({id, std::move(payload), origin(location)});
}

Relation& Elaboration::declare_relation(const ObjectId& id, RelationKind kind, Payload payload, int location) {
    if (Relation* other = names.relation(id)) {
        Object* first = builder.find(other->id);
        wrong("duplicate-object", location, "relation " + quote_qualified(id.schema, id.name) + " is declared twice",
              first != nullptr && first->origin.span ? "the first declaration is at " + first->origin.span.describe()
                                                     : std::string());
    }
    add(id, std::move(payload), location);
    builder.find(id)->origin.span = span_;
    Relation relation;
    relation.id = id;
    relation.kind = kind;
    if (kind != RelationKind::sequence && kind != RelationKind::index) names.add_type({id.schema, id.name}, id);
    note_maker(*this, id);
    Relation& made = names.add_relation({id.schema, id.name}, std::move(relation));
    touch(id.name);
    return made;
}

QualifiedName Elaboration::creation_name(const QualifiedName& written, int location) {
    QualifiedName name = written;
    if (name.schema.empty()) {
        if (path.schemas.empty())
            wrong("no-schema", location, "no schema has been selected to create " + quote_identifier(name.name) + " in",
                  "write the schema before the name");
        for (const std::string& schema : path.schemas) {
            if (names.schemas.count(schema) == 0) continue;
            name.schema = schema;
            return name;
        }
        name.schema = path.schemas.front();
    }
    if (name.schema == "pg_temp") undecidable(location, "a temporary object is no part of a schema");
    if (names.schemas.count(name.schema) == 0)
        not_yet("unknown-schema", location, name.schema, "schema " + quote_identifier(name.schema) + " does not exist");
    return name;
}

Relation& Elaboration::require_relation(const RangeVar* relation) {
    return require_relation(qualified(relation), relation->location);
}

Relation& Elaboration::require_relation(const QualifiedName& written, int location) {
    Relation* found = names.find_relation(written, path);
    if (found == nullptr)
        not_yet("unknown-table", location, written.name,
                "relation " + quote_qualified(written.schema, written.name) + " does not exist");
    return *found;
}

void Elaboration::require_column(const Relation& relation, const std::string& column, int location) {
    if (relation.columns.empty()) return;
    if (std::find(relation.columns.begin(), relation.columns.end(), column) != relation.columns.end()) return;
    std::string nearest = nearest_name(column, relation.columns);
    not_yet("unknown-column", location, relation.id.name,
            "column " + quote_identifier(column) + " of " + describe(relation.id) + " does not exist",
            nearest.empty() ? std::string() : "did you mean " + quote_identifier(nearest) + "?");
}

std::string Elaboration::choose_relation_name(const std::string& schema, const std::string& name1,
                                              const std::string& name2, const std::string& label, bool constraint) {
    return choose_name(name1, name2, label, [&](const std::string& name) {
        return is_relation_taken(schema, name) || (constraint && names.has_constraint(schema, name));
    });
}

std::string Elaboration::choose_constraint_name(const std::string& schema, const std::string& name1,
                                                const std::string& name2, const std::string& label) {
    return choose_name(name1, name2, label,
                       [&](const std::string& name) { return names.has_constraint(schema, name); });
}

QualifiedName Elaboration::find_routine(const QualifiedName& written) const {
    if (!written.schema.empty()) return names.routines(written).empty() ? QualifiedName{"", written.name} : written;
    return {names.schema_of_routine(written.name, path), written.name};
}

std::string Elaboration::expression_text(Node* expression) const {
    return expression == nullptr ? std::string() : deparse_expression(expression);
}

bool Elaboration::is_current_role(const RoleSpec* role) {
    return role->roletype == ROLESPEC_CURRENT_USER || role->roletype == ROLESPEC_SESSION_USER ||
           role->roletype == ROLESPEC_CURRENT_ROLE;
}

std::string Elaboration::grantee(const RoleSpec* spec) {
    if (!is_current_role(spec)) return role_name(spec);
    return acting_role().empty() ? kOwnerGrantee : acting_role();
}

std::string Elaboration::role_name(const RoleSpec* role) {
    if (role->roletype != ROLESPEC_CSTRING) return {};
    result.roles.insert(role->rolename);
    return role->rolename;
}

}  // namespace schemadiff
