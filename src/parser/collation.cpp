#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

// FROM another collation: one that the text declares, or one that every server has and that is the same everywhere.
// Source: pg_collation.dat.
Collation copied(Elaboration& elaboration, const DefElem* from) {
    QualifiedName written = IsA(from->arg, TypeName) ? qualified(castNode(TypeName, from->arg)->names)
                                                     : qualified(reinterpret_cast<List*>(from->arg));
    std::string schema =
        written.schema.empty() ? elaboration.names.schema_of_collation(written.name, elaboration.path) : written.schema;
    if (auto* known = elaboration.payload<Collation>(make_id(Kind::collation, schema, written.name))) return *known;
    // Those of the operating system are called like locales.
    bool of_system = written.schema == "pg_catalog" || written.name.find_first_of("-_.") != std::string::npos;
    if (written.name != "C" && written.name != "POSIX" && !of_system)
        elaboration.not_yet("unknown-collation", from->location, written.name,
                            "collation " + quote_identifier(written.name) + " does not exist");
    if (of_system) elaboration.undecidable(from->location, "what collation " + quote_identifier(written.name) + " is");
    Collation collation;
    collation.collate = collation.ctype = written.name;
    return collation;
}

// Since PostgreSQL 16 the server writes what it is given as a language tag. A tag in the usual spelling stays as it
// is.
bool is_language_tag(const std::string& locale) {
    return locale.find_first_of("_@.") == std::string::npos && !locale.empty();
}

}  // namespace

void create_collation(Elaboration& elaboration, DefineStmt* statement) {
    QualifiedName name = elaboration.creation_name(qualified(statement->defnames));
    ObjectId id = make_id(Kind::collation, name.schema, name.name);
    if (statement->if_not_exists && elaboration.builder.find(id) != nullptr) return;
    Collation collation;
    std::string locale;
    for (auto* option : nodes_of<DefElem>(statement->definition)) {
        std::string word = option->defname;
        if (word == "from") collation = copied(elaboration, option);
        if (word == "provider") collation.provider = option_value(option);
        if (word == "locale") locale = option_value(option);
        if (word == "lc_collate") collation.collate = option_value(option);
        if (word == "lc_ctype") collation.ctype = option_value(option);
        if (word == "deterministic") collation.deterministic = option_is_true(option);
        if (word == "rules") collation.rules = option_value(option);
    }
    if (!locale.empty() && collation.provider == "libc")
        collation.collate = collation.ctype = locale;
    else if (!locale.empty())
        collation.locale = locale;
    int version = elaboration.environment.server_version;
    if (collation.provider == "icu" && (version == 0 || version >= 160000) && !is_language_tag(collation.locale))
        elaboration.undecidable(-1, "which language tag " + quote_literal(collation.locale) + " is");
    elaboration.add(id, std::move(collation));
    elaboration.names.add_collation(name);
    note_maker(elaboration, id);
    elaboration.touch(name.name);
}

}  // namespace schemadiff
