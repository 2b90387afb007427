#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

ObjectId create_shell_type(Elaboration& elaboration, const QualifiedName& name) {
    ObjectId id = make_id(Kind::shell_type, name.schema, name.name);
    elaboration.add(id, ShellType{});
    elaboration.names.add_type(name, id);
    note_maker(elaboration, id);
    elaboration.touch(name.name);
    return id;
}

}  // namespace schemadiff
