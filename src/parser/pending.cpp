#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"
namespace schemadiff {
#define STUB(f, T) void f(Elaboration& e, T*) { e.undecidable(-1, #f); }
STUB(define_object, DefineStmt) STUB(create_view, ViewStmt) STUB(create_table_as, CreateTableAsStmt) STUB(create_function, CreateFunctionStmt) STUB(alter_function, AlterFunctionStmt)
STUB(create_trigger, CreateTrigStmt) STUB(create_rule, RuleStmt) STUB(create_policy, CreatePolicyStmt) STUB(alter_policy, AlterPolicyStmt) STUB(grant, GrantStmt) STUB(alter_default_privileges, AlterDefaultPrivilegesStmt)
STUB(drop_objects, DropStmt) STUB(rename_object, RenameStmt) STUB(move_object, AlterObjectSchemaStmt)
void apply_default_privileges(Elaboration&, const ObjectId&) {}
ObjectId require_routine_id(Elaboration& e, const ObjectWithArgs*, int) { e.undecidable(-1, "routine"); }
void drop_column(Elaboration& e, Relation&, const std::string&, Recurse) { e.undecidable(-1, "drop column"); }
}
