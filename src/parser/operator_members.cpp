#include "parser/operator_members.hpp"

#include <algorithm>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/late_names.hpp"
#include "parser/references.hpp"

namespace schemadiff {

namespace {

std::vector<std::string> types_in(Elaboration& elaboration, const List* types) {
    std::vector<std::string> texts;
    for (auto* type : nodes_of<TypeName>(types)) texts.push_back(elaboration.type_without_modifier(type));
    return texts;
}

// Source: assignOperTypes and assignProcTypes in opclasscmds.c, with the numbers of access/nbtree.h and hash.h.
void infer_types(OperatorFamilyMember& member, const std::string& method, const std::string& type,
                 const std::vector<std::string>& arguments) {
    bool is_comparison = method == "btree" && member.number == 1 && arguments.size() == 2;
    bool is_range_check = method == "btree" && member.number == 3 && arguments.size() == 5;
    bool is_hash = method == "hash" && member.number <= 2 && !arguments.empty();
    if (is_comparison || is_range_check) {
        member.left = arguments[0];
        member.right = arguments[is_comparison ? 1 : 2];
    } else if (is_hash) {
        member.left = member.right = arguments[0];
    } else {
        member.left = member.right = type;
    }
}

void set_types(OperatorFamilyMember& member, const std::vector<std::string>& stated) {
    if (stated.empty()) return;
    member.left = stated.front();
    member.right = stated.back();
}

// The function of the server behind a handler.
std::string internal_name(const Elaboration& elaboration, const std::string& handler) {
    QualifiedName name = name_in_literal(handler);
    for (const Routine& routine : elaboration.names.routines(elaboration.find_routine(name))) {
        const Object* object = elaboration.builder.find(routine.id);
        const auto* function = object == nullptr ? nullptr : std::get_if<Function>(&object->payload);
        if (function != nullptr && function->language == "internal") return function->body;
    }
    return name.name;
}

// The method behind a name: one that the text makes goes by its handler.
std::string known_method(const Elaboration& elaboration, const std::string& name) {
    ObjectId id = make_id(Kind::access_method, "", name);
    const Object* object = elaboration.builder.find(id);
    const auto* method = object == nullptr ? nullptr : std::get_if<AccessMethod>(&object->payload);
    constexpr std::pair<std::string_view, std::string_view> kHandlers[] = {
        {"bthandler", "btree"}, {"hashhandler", "hash"},  {"gisthandler", "gist"},
        {"ginhandler", "gin"},  {"spghandler", "spgist"}, {"brinhandler", "brin"},
    };
    bool of_system =
        std::any_of(std::begin(kHandlers), std::end(kHandlers), [&](const auto& each) { return each.second == name; });
    if (method == nullptr && !of_system && !elaboration.is_lenient())
        elaboration.not_yet("unknown-object", -1, name, describe(id) + " does not exist");
    if (method == nullptr) return name;
    std::string called = internal_name(elaboration, method->handler);
    for (auto [handler, known] : kHandlers)
        if (called == handler) return std::string(known);
    // Its handler may be declared later.
    if (elaboration.names.routines(elaboration.find_routine(name_in_literal(method->handler))).empty() &&
        !elaboration.is_lenient())
        elaboration.not_yet("unknown-function", -1, called, "function " + method->handler + " does not exist");
    return name;
}

bool is_one_of(int number, std::initializer_list<int> numbers) {
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

}  // namespace

std::optional<ObjectId> declared_operator(const Elaboration& elaboration, const QualifiedName& written,
                                          const std::string& signature, const SearchPath& path) {
    std::vector<std::string> schemas = path.schemas;
    if (!written.schema.empty()) schemas = {written.schema};
    for (const std::string& schema : schemas)
        if (ObjectId id = make_id(Kind::sql_operator, schema, written.name, "", signature);
            elaboration.builder.find(id) != nullptr)
            return id;
    return std::nullopt;
}

std::string operator_name(const Elaboration& elaboration, const QualifiedName& written, const std::string& left,
                          const std::string& right, const SearchPath& path) {
    if (!written.schema.empty()) return quote_identifier(written.schema) + '.' + written.name;
    auto declared = declared_operator(elaboration, written, operator_signature(left, right), path);
    return declared ? quote_identifier(declared->schema) + '.' + written.name : written.name;
}

OperatorFamilyMember read_member(Elaboration& elaboration, CreateOpClassItem* item, const std::string& method,
                                 const std::string& type) {
    OperatorFamilyMember member;
    member.is_function = item->itemtype == OPCLASS_ITEM_FUNCTION;
    member.number = item->number;
    QualifiedName written = qualified(item->name->objname);
    std::vector<std::string> arguments = types_in(elaboration, item->name->objargs);
    if (member.is_function) {
        infer_types(member, method, type, arguments);
        set_types(member, types_in(elaboration, item->class_args));
        member.arguments = join(arguments, ", ");
        member.name = function_name(elaboration, written);
    } else {
        set_types(member, arguments.empty() ? std::vector{type} : arguments);
        member.name = operator_name(elaboration, written, member.left, member.right, elaboration.path);
    }
    if (item->order_family != nullptr) {
        QualifiedName family = family_name(elaboration, qualified(item->order_family), "btree");
        member.sort_family = quote_qualified(family.schema, family.name);
    }
    return member;
}

OperatorFamilyMember read_place(Elaboration& elaboration, CreateOpClassItem* item) {
    OperatorFamilyMember member;
    member.is_function = item->itemtype == OPCLASS_ITEM_FUNCTION;
    member.number = item->number;
    set_types(member, types_in(elaboration, item->class_args));
    return member;
}

// Source: btadjustmembers, hashadjustmembers, gistadjustmembers, ginadjustmembers, spgadjustmembers, which came with
// PostgreSQL 14. Before, and for the methods that have none, what CREATE OPERATOR CLASS lists belongs to the class.
bool belongs_to_class(const Elaboration& elaboration, const std::string& method_name, const std::string& type,
                      const OperatorFamilyMember& member) {
    constexpr int kAdjustsMembers = 140000;
    if (elaboration.environment.server_version < kAdjustsMembers) return true;
    std::string method = known_method(elaboration, method_name);
    bool own_type = member.left == type && member.right == type;
    if (method == "btree" || method == "hash") return own_type && (!member.is_function || member.number == 1);
    if (method == "gist") return member.is_function && is_one_of(member.number, {1, 2, 5, 6, 7});
    if (method == "gin") return member.is_function && is_one_of(member.number, {2, 3});
    if (method == "spgist") return member.is_function && is_one_of(member.number, {1, 2, 3, 4, 5});
    return true;
}

QualifiedName family_name(Elaboration& elaboration, const QualifiedName& written, const std::string& method) {
    std::vector<std::string> schemas = elaboration.path.schemas;
    if (!written.schema.empty()) schemas = {written.schema};
    for (const std::string& schema : schemas) {
        ObjectId id = make_id(Kind::operator_family, schema, written.name, "", method);
        if (elaboration.builder.find(id) != nullptr || schema == "pg_catalog") return {schema, written.name};
    }
    // The families of the system are called so, and hardly any other one.
    constexpr std::string_view kOfSystem[] = {
        "array_ops",      "bit_ops",     "bool_ops",     "box_ops",          "bpchar_ops",     "bytea_ops",
        "char_ops",       "circle_ops",  "date_ops",     "datetime_ops",     "enum_ops",       "float_ops",
        "inet_ops",       "integer_ops", "interval_ops", "jsonb_ops",        "jsonb_path_ops", "money_ops",
        "multirange_ops", "network_ops", "numeric_ops",  "oid_ops",          "point_ops",      "poly_ops",
        "range_ops",      "record_ops",  "text_ops",     "time_ops",         "timetz_ops",     "tsquery_ops",
        "tsvector_ops",   "uuid_ops",    "varbit_ops",   "text_pattern_ops",
    };
    bool of_system = std::find(std::begin(kOfSystem), std::end(kOfSystem), written.name) != std::end(kOfSystem);
    if (of_system && written.schema.empty()) return {"pg_catalog", written.name};
    elaboration.not_yet(
        "unknown-object", -1, written.name,
        describe(make_id(Kind::operator_family, written.schema, written.name, "", method)) + " does not exist");
}

ObjectId member_id(const QualifiedName& family, const std::string& method, const OperatorFamilyMember& member) {
    return make_id(Kind::operator_family_member, family.schema, family.name, member_place(member), method);
}

}  // namespace schemadiff
