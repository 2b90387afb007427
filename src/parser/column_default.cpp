#include "parser/alter_table.hpp"

namespace schemadiff {

void alter_default(const AlterTarget& target) {
    target.elaboration.require_column(target.relation, target.name());
    ObjectId id = make_id(Kind::column_default, target.relation.id.schema, target.relation.id.name, target.name());
    target.elaboration.builder.remove(id);
    if (target.command->def != nullptr)
        target.elaboration.put(id, ColumnDefault{{target.elaboration.expression_text(target.command->def), {}}});
    target.each_child(alter_default);
}

}  // namespace schemadiff
