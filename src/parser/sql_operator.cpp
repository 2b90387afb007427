#include "base/quote.hpp"
#include "catalog/operator_partner.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/late_names.hpp"
#include "parser/operator_members.hpp"
#include "parser/references.hpp"

namespace schemadiff {

namespace {

QualifiedName name_in(const DefElem* option) {
    if (IsA(option->arg, TypeName)) return qualified(castNode(TypeName, option->arg)->names);
    if (IsA(option->arg, List)) return qualified(castNode(List, option->arg));
    return {"", option_value(option)};
}

std::string function_in(const Elaboration& elaboration, const DefElem* option) {
    return option->arg == nullptr ? std::string() : function_name(elaboration, name_in(option));
}

// One that nobody has declared so far is made along with the operator that names it.
std::string other_operator(Elaboration& elaboration, const DefElem* option, const std::string& left,
                           const std::string& right) {
    QualifiedName name = name_in(option);
    auto declared = declared_operator(elaboration, name, operator_signature(left, right), elaboration.path);
    std::string schema = declared ? declared->schema : elaboration.creation_name(name).schema;
    return quote_identifier(schema) + '.' + name.name;
}

Operator* find_operator(Elaboration& elaboration, const std::string& text, const std::string& left,
                        const std::string& right) {
    if (text.empty()) return nullptr;
    auto dot = text.rfind('.', text.size() - 2);
    std::string schema = name_in_literal(text.substr(0, dot)).name;
    return elaboration.payload<Operator>(
        make_id(Kind::sql_operator, schema, text.substr(dot + 1), "", operator_signature(left, right)));
}

// What is named as a partner has this one as its own, unless it has one. What was only promised so far forgets the
// promise when it is made. Source: OperatorUpd, OperatorCreate.
void tie_partners(Elaboration& elaboration, const ObjectId& id, const Operator& made) {
    std::string self = operator_name(id);
    Operator* commutator = find_operator(elaboration, made.commutator, made.right, made.left);
    if (commutator != nullptr && commutator->commutator.empty()) commutator->commutator = self;
    Operator* negator = find_operator(elaboration, made.negator, made.left, made.right);
    if (negator != nullptr && negator->negator.empty()) negator->negator = self;
}

}  // namespace

void create_operator(Elaboration& elaboration, DefineStmt* statement) {
    Operator made;
    const DefElem *commutator = nullptr, *negator = nullptr;
    for (auto* option : nodes_of<DefElem>(statement->definition)) {
        std::string word = option->defname;
        if (word == "leftarg") made.left = elaboration.type_without_modifier(castNode(TypeName, option->arg));
        if (word == "rightarg") made.right = elaboration.type_without_modifier(castNode(TypeName, option->arg));
        if (word == "function" || word == "procedure") made.function = function_in(elaboration, option);
        if (word == "commutator") commutator = option;
        if (word == "negator") negator = option;
        if (word == "restrict") made.restrict_estimator = function_in(elaboration, option);
        if (word == "join") made.join_estimator = function_in(elaboration, option);
        if (word == "hashes") made.hashes = option_is_true(option);
        if (word == "merges") made.merges = option_is_true(option);
    }
    if (commutator != nullptr) made.commutator = other_operator(elaboration, commutator, made.right, made.left);
    if (negator != nullptr) made.negator = other_operator(elaboration, negator, made.left, made.right);
    QualifiedName name = elaboration.creation_name(qualified(statement->defnames));
    ObjectId id = make_id(Kind::sql_operator, name.schema, name.name, "", operator_signature(made.left, made.right));
    elaboration.add(id, made);
    tie_partners(elaboration, id, made);
    note_maker(elaboration, id);
    elaboration.touch(name.name);
}

ObjectId operator_id(Elaboration& elaboration, const ObjectWithArgs* named) {
    QualifiedName written = qualified(named->objname);
    auto* left = static_cast<TypeName*>(linitial(named->objargs));
    auto* right = static_cast<TypeName*>(lsecond(named->objargs));
    std::string signature = operator_signature(left == nullptr ? "" : elaboration.type_without_modifier(left),
                                               right == nullptr ? "NONE" : elaboration.type_without_modifier(right));
    if (auto declared = declared_operator(elaboration, written, signature, elaboration.path)) return *declared;
    elaboration.not_yet(
        "unknown-object", -1, written.name,
        describe(make_id(Kind::sql_operator, written.schema, written.name, "", signature)) + " does not exist");
}

void alter_operator(Elaboration& elaboration, AlterOperatorStmt* statement) {
    auto& altered = elaboration.require<Operator>(operator_id(elaboration, statement->opername));
    for (auto* option : nodes_of<DefElem>(statement->options)) {
        std::string word = option->defname;
        if (word == "restrict")
            altered.restrict_estimator = function_in(elaboration, option);
        else if (word == "join")
            altered.join_estimator = function_in(elaboration, option);
        else if (word == "hashes")
            altered.hashes = option_is_true(option);
        else if (word == "merges")
            altered.merges = option_is_true(option);
        else if (word == "commutator" && option->arg != nullptr)
            altered.commutator = other_operator(elaboration, option, altered.right, altered.left);
        else if (word == "negator" && option->arg != nullptr)
            altered.negator = other_operator(elaboration, option, altered.left, altered.right);
        else
            elaboration.undecidable(-1, "this form of ALTER OPERATOR is not understood");
    }
}

}  // namespace schemadiff
