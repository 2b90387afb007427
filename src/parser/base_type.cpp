// CREATE TYPE name (INPUT = .., ..) and ALTER TYPE name SET (..). Source: DefineType and AlterType in typecmds.c.
#include <algorithm>
#include <cstdlib>
#include <iterator>

#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/late_names.hpp"

namespace schemadiff {

namespace {

constexpr int kSubscriptFunctions = 140000;

// LIKE = type: how the values of pg_type's own types are stored.
struct Stored {
    std::string_view type;
    int length;
    bool by_value;
    const char* alignment;
    const char* storage;
};

constexpr Stored kStored[] = {
    {"boolean", 1, true, "char", "plain"},
    {"smallint", 2, true, "int2", "plain"},
    {"integer", 4, true, "int4", "plain"},
    {"real", 4, true, "int4", "plain"},
    {"oid", 4, true, "int4", "plain"},
    {"date", 4, true, "int4", "plain"},
    {"bigint", 8, true, "double", "plain"},
    {"double precision", 8, true, "double", "plain"},
    {"timestamp without time zone", 8, true, "double", "plain"},
    {"timestamp with time zone", 8, true, "double", "plain"},
    {"interval", 16, false, "double", "plain"},
    {"uuid", 16, false, "char", "plain"},
    {"name", 64, false, "char", "plain"},
    {"text", kVariableLength, false, "int4", "extended"},
    {"character varying", kVariableLength, false, "int4", "extended"},
    {"bytea", kVariableLength, false, "int4", "extended"},
    {"jsonb", kVariableLength, false, "int4", "extended"},
    {"numeric", kVariableLength, false, "int4", "main"},
};

std::string alignment_word(Elaboration& elaboration, const std::string& written) {
    if (written == "char" || written == "int2" || written == "int4" || written == "double") return written;
    if (written == "pg_catalog.bpchar") return "char";
    if (written == "pg_catalog.int2") return "int2";
    if (written == "pg_catalog.int4") return "int4";
    if (written == "float8" || written == "pg_catalog.float8") return "double";
    elaboration.wrong("unknown-option", -1, "there is no alignment \"" + written + '"',
                      "there are char, int2, int4 and double");
}

class Definition {
  public:
    Definition(Elaboration& elaboration, ShellType& whole, BaseType& base)
        : elaboration_(elaboration), whole_(whole), base_(base) {}

    void read(const List* options) {
        for (auto* option : nodes_of<DefElem>(options))
            if (std::string_view(option->defname) == "like") read_like(option);
        for (auto* option : nodes_of<DefElem>(options)) {
            if (std::string* function = function_called(option->defname))
                *function = function_of(option);
            else
                read_value(option);
        }
    }

    // Where the name of the function goes; null when the option is about something else.
    std::string* function_called(std::string_view word) {
        if (word == "input") return &whole_.input;
        if (word == "output") return &whole_.output;
        if (word == "receive") return &base_.receive;
        if (word == "send") return &base_.send;
        if (word == "typmod_in") return &base_.typmod_in;
        if (word == "typmod_out") return &base_.typmod_out;
        if (word == "analyze" || word == "analyse") return &base_.analyze;
        return word == "subscript" ? &base_.subscript : nullptr;
    }

    // NONE takes one away.
    std::string function_of(const DefElem* option) const {
        if (option->arg == nullptr) return {};
        return function_name(elaboration_, qualified(reinterpret_cast<TypeName*>(option->arg)->names));
    }

    void read_value(const DefElem* option) {
        std::string_view word = option->defname;
        std::string value = option_value(option);
        if (word == "internallength") whole_.length = value == "variable" ? kVariableLength : std::atoi(value.c_str());
        if (word == "passedbyvalue") whole_.by_value = option_is_true(option);
        if (word == "alignment") whole_.alignment = alignment_word(elaboration_, value);
        if (word == "storage") whole_.storage = value;
        if (word == "category") whole_.category = value;
        if (word == "preferred") whole_.preferred = option_is_true(option);
        if (word == "delimiter") whole_.delimiter = value;
        if (word == "collatable") whole_.collatable = option_is_true(option);
        if (word == "element") read_element(option);
        if (word == "default") {
            whole_.has_default = true;
            whole_.default_value = value;
        }
    }

  private:
    void read_element(const DefElem* option) {
        whole_.element = elaboration_.type_text(reinterpret_cast<TypeName*>(option->arg));
        bool knows = elaboration_.environment.server_version >= kSubscriptFunctions;
        if (base_.subscript.empty() && knows) base_.subscript = "pg_catalog.raw_array_subscript_handler";
    }

    void read_like(const DefElem* option) {
        auto* type = reinterpret_cast<TypeName*>(option->arg);
        std::string text = elaboration_.type_text(type);
        auto stored =
            std::find_if(std::begin(kStored), std::end(kStored), [&](const Stored& each) { return each.type == text; });
        if (stored != std::end(kStored)) {
            whole_.length = stored->length;
            whole_.by_value = stored->by_value;
            whole_.alignment = stored->alignment;
            whole_.storage = stored->storage;
            return;
        }
        ObjectId id = elaboration_.require_type(qualified(type->names), type->location);
        auto* like = elaboration_.payload<ShellType>(make_id(Kind::shell_type, id.schema, id.name));
        if (like == nullptr) elaboration_.undecidable(type->location, "how values of " + text + " are stored");
        whole_.length = like->length;
        whole_.by_value = like->by_value;
        whole_.alignment = like->alignment;
        whole_.storage = like->storage;
    }

    Elaboration& elaboration_;
    ShellType& whole_;
    BaseType& base_;
};

// What was said of the shell is said of the type.
void take_over(Elaboration& elaboration, const ObjectId& shell, const ObjectId& base) {
    for (Kind kind : {Kind::comment, Kind::owner, Kind::privilege, Kind::security_label}) {
        Object* said = elaboration.builder.find(satellite_id(kind, shell));
        if (said == nullptr) continue;
        Object moved = *said;
        elaboration.builder.remove(satellite_id(kind, shell));
        moved.id = satellite_id(kind, base);
        elaboration.builder.add(std::move(moved));
    }
}

}  // namespace

void create_base_type(Elaboration& elaboration, DefineStmt* statement) {
    QualifiedName name = elaboration.creation_name(qualified(statement->defnames));
    if (statement->definition == nullptr) {
        create_shell_type(elaboration, name);
        return;
    }
    ObjectId shell = make_id(Kind::shell_type, name.schema, name.name);
    ObjectId id = make_id(Kind::base_type, name.schema, name.name);
    ShellType whole = elaboration.require<ShellType>(shell);
    BaseType base;
    whole.defined = true;
    Definition(elaboration, whole, base).read(statement->definition);
    elaboration.add(id, std::move(base));
    *elaboration.payload<ShellType>(shell) = std::move(whole);
    elaboration.names.add_type(name, id);
    take_over(elaboration, shell, id);
    apply_default_privileges(elaboration, id);
    elaboration.touch(name.name);
}

void alter_base_type(Elaboration& elaboration, AlterTypeStmt* statement) {
    ObjectId id = elaboration.require_type(qualified(statement->typeName));
    auto& base = elaboration.require<BaseType>(id);
    Definition definition(elaboration, elaboration.require<ShellType>(make_id(Kind::shell_type, id.schema, id.name)),
                          base);
    for (auto* option : nodes_of<DefElem>(statement->options)) {
        if (std::string* function = definition.function_called(option->defname))
            *function = definition.function_of(option);
        else
            definition.read_value(option);
    }
}

}  // namespace schemadiff
