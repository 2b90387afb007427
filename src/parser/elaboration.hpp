// Private to src/parser. The state of turning statements into a catalog: what is declared, where we are, what has to
// wait. Statements are elaborated in the order of the text, as a server would run them. One that needs a name nobody
// has declared yet throws NotYet before it changes anything, waits, and is run again when that name appears: so any
// order is accepted, while a text in a server's order gives exactly what a server gives.
#pragma once

#include <deque>
#include <unordered_map>

#include "parser/parse.hpp"
#include "parser/scope.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

// Needs something called `awaited` that is not declared so far; the diagnostic is for when it never is.
struct NotYet {
    std::string awaited;
    Diagnostic diagnostic;
};
// The user's mistake.
struct Wrong {
    Diagnostic diagnostic;
};
// Only a server can tell what the statement does.
struct Undecidable {
    Diagnostic diagnostic;
};

enum class IfExists { error, keep };

// SET default_tablespace, default_table_access_method: where tables and indexes go that do not say so. pg_dump says it
// in no other way. Open: not set, or to ''.
struct StorageDefaults {
    IfStated tablespace, access_method;
};

class Elaboration {
  public:
    Elaboration(const ParseEnvironment& environment, Diagnostics& diagnostics, ParsedSchema& result);

    const ParseEnvironment& environment;
    Diagnostics& diagnostics;
    ParsedSchema& result;
    CatalogBuilder builder;
    Names names;
    SearchPath path;
    std::string role;  // SET ROLE, SET SESSION AUTHORIZATION; empty: whoever connects
    StorageDefaults storage_defaults;
    std::map<std::string, int> not_schema;  // statements that are no schema, and how many
    // Names that the server gives the columns of indexes with expressions; they shape the names of partitions' copies.
    std::unordered_map<ObjectId, std::vector<std::string>, ObjectIdHash> index_columns;

    // Elaborates one statement whose nodes' locations count from `batch_offset` of the source.
    void run(Node* statement, const std::shared_ptr<const Source>& source, std::size_t batch_offset, Span span);
    // Everything has been read: settles what waits, reports what waits in vain.
    void finish_waiting();

    // Runs a part of the current statement that may have to wait on its own (a foreign key, one command of an ALTER).
    template <class Work>
    void part(int number, Work&& work);
    // True while only a waiting part of a statement is run again: the rest of it has been done.
    bool resuming() const { return depth_ < resume_.size(); }

    // Places in the text.
    Span span_at(int location) const;     // the word at a node's location, or the statement
    Span element_at(int location) const;  // the list element that starts there, or the statement
    Origin origin(int location = -1) const;
    std::string_view statement_text() const { return source_->text().substr(span_.offset, span_.length); }

    [[noreturn]] void wrong(std::string code, int location, std::string message, std::string help = {}) const;
    [[noreturn]] void not_yet(std::string code, int location, std::string awaited, std::string message,
                              std::string help = {}) const;
    [[noreturn]] void undecidable(int location, std::string message) const;

    // Objects. add() reports an id that is taken.
    void add(const ObjectId& id, Payload payload, int location = -1);
    void put(const ObjectId& id, Payload payload, int location = -1);  // replaces
    // A relation (and its row type) that is not there yet; reports it when the name is taken.
    Relation& declare_relation(const ObjectId& id, RelationKind kind, Payload payload, int location);
    template <class P>
    P* payload(const ObjectId& id) {
        Object* object = builder.find(id);
        return object == nullptr ? nullptr : std::get_if<P>(&object->payload);
    }
    template <class P>
    P& require(const ObjectId& id);
    // Something called `name` was made or changed: those who wait for it run again.
    void touch(const std::string& name);

    // Names.
    QualifiedName creation_name(const QualifiedName& written, int location = -1);
    Relation& require_relation(const RangeVar* relation);
    Relation& require_relation(const QualifiedName& written, int location = -1);
    Relation* find_relation(const RangeVar* relation) { return names.find_relation(qualified(relation), path); }
    void require_column(const Relation& relation, const std::string& column, int location = -1);
    bool is_relation_taken(const std::string& schema, const std::string& name) {
        return names.relation(QualifiedName{schema, name}) != nullptr;
    }
    std::string choose_relation_name(const std::string& schema, const std::string& name1, const std::string& name2,
                                     const std::string& label, bool constraint);
    std::string choose_constraint_name(const std::string& schema, const std::string& name1, const std::string& name2,
                                       const std::string& label);
    // Qualified name of a routine, through the search_path; the schema is empty when nobody declares it.
    QualifiedName find_routine(const QualifiedName& written) const;
    QualifiedName require_routine(const QualifiedName& written, int location = -1);
    // True once the text is read and its extensions are taken to provide what nobody declares.
    bool is_lenient() const { return lenient_; }
    // The schema that an extension's type, function or operator class is taken to be in.
    std::string extension_schema() const;

    // Text.
    std::string type_text(TypeName* type);
    std::string type_text(const std::vector<std::string>& type_names, int location);
    // As a signature holds it: character varying(20) is character varying there.
    std::string type_without_modifier(TypeName* type);
    ObjectId require_type(const QualifiedName& written, int location = -1);
    std::string expression_text(Node* expression) const;
    std::string role_name(const RoleSpec* role);  // empty: PUBLIC; see is_current_role
    // A role that something is granted to; kOwnerGrantee when nobody knows who runs the text: what he makes is his.
    std::string grantee(const RoleSpec* role);
    // Who runs the statement; empty when nobody knows.
    const std::string& acting_role() const { return role.empty() ? environment.session_role : role; }
    static bool is_current_role(const RoleSpec* role);

  private:
    struct Waiting {
        std::shared_ptr<const Source> source;
        Span span;
        SearchPath path;
        std::string role;
        StorageDefaults storage_defaults;
        std::deque<int> resume;
        Diagnostic diagnostic;
        std::string awaited;
    };
    void wait(const NotYet& reason);
    void run_ready();
    void report_vain(Waiting waiting);
    std::vector<Waiting> take_waiting();
    void run_again(const Waiting& waiting);
    void dispatch(Node* statement);
    std::string resolve_type(const QualifiedName& written, int location);

    std::shared_ptr<const Source> source_;
    std::size_t batch_offset_ = 0;
    Span span_;
    std::deque<int> resume_;  // the part to run again, outermost first; empty: all
    std::size_t depth_ = 0;
    std::vector<int> at_part_;
    std::unordered_map<std::string, std::vector<Waiting>> waiting_;
    std::deque<Waiting> ready_;
    bool lenient_ = false;
    std::unordered_map<std::string, std::string> type_cache_;
};

template <class Work>
void Elaboration::part(int number, Work&& work) {
    if (resuming() && resume_[depth_] != number) return;
    at_part_.push_back(number);
    ++depth_;
    try {
        work();
    } catch (const NotYet& reason) {
        wait(reason);
    }
    --depth_;
    at_part_.pop_back();
}

template <class P>
P& Elaboration::require(const ObjectId& id) {
    P* found = payload<P>(id);
    if (found == nullptr) not_yet("unknown-object", -1, id.name, describe(id) + " does not exist");
    return *found;
}

}  // namespace schemadiff
