// Private to src/parser. Signatures and settings that functions, procedures and aggregates share.
#pragma once

#include "catalog/payload.hpp"
#include "parser/elaboration.hpp"

namespace schemadiff {

FunctionArgument argument_of(Elaboration& elaboration, FunctionParameter* parameter);
bool is_input(const FunctionArgument& argument);
// Types of the input arguments as pg_proc.proargtypes holds them: "integer, text[]".
std::string signature_of(const std::vector<FunctionArgument>& arguments);
// Makes the routine known by name and by the numbers of arguments it can be called with.
void declare_routine(Elaboration& elaboration, const ObjectId& id, const std::vector<FunctionArgument>& arguments);
// A parameter and its value as the server's lists of settings hold them.
std::string configuration_name(const VariableSetStmt* setting);
std::string configuration_value(Elaboration& elaboration, const VariableSetStmt* setting);
// "name=value" as pg_proc.proconfig holds it.
void set_configuration(Elaboration& elaboration, Options& configuration, const VariableSetStmt* setting);
std::string routine_text(Elaboration& elaboration, const QualifiedName& written, int location = -1);

}  // namespace schemadiff
