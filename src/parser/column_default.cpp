#include "catalog/type_name.hpp"
#include "parser/alter_table.hpp"
#include "parser/references.hpp"

namespace schemadiff {

// Source: AddRelationNewConstraints. A type with a modifier or a domain coerces even a null, and that is kept; but for
// an interval, whose modifier coerce_type() settles itself.
bool is_null_default(Elaboration& elaboration, const std::string& text, const std::string& type) {
    if (text != "NULL" && !text.starts_with("NULL::")) return false;
    bool interval = (type.starts_with("interval(") || type.starts_with("interval ")) && !is_array(type);
    if (type.find('(') != std::string::npos && !interval) return false;
    auto id = elaboration.names.type(name_in_literal(type));
    if (id && id->kind == Kind::domain) return false;
    if (text == "NULL") return true;
    Tree tree = Tree::parse_expression(text);
    Tree::Use use(tree);
    Node* expression = tree.expression();
    if (expression == nullptr || !IsA(expression, TypeCast)) return false;
    auto* cast = castNode(TypeCast, expression);
    return IsA(cast->arg, A_Const) && elaboration.type_text(cast->typeName) == type;
}

void alter_default(const AlterTarget& target) {
    target.elaboration.require_column(target.relation, target.name());
    ObjectId id = make_id(Kind::column_default, target.relation.id.schema, target.relation.id.name, target.name());
    target.elaboration.builder.remove(id);
    auto* column = target.elaboration.payload<Column>(make_id(Kind::column, id.schema, id.name, id.member));
    bool null =
        column != nullptr && target.command->def != nullptr &&
        is_null_default(target.elaboration, target.elaboration.expression_text(target.command->def), column->type);
    if (target.command->def != nullptr && !null)
        target.elaboration.put(id, ColumnDefault{{target.elaboration.expression_text(target.command->def), {}}});
    target.each_child(alter_default);
}

}  // namespace schemadiff
