#include "catalog/payload.hpp"
#include "parser/foreign_options.hpp"
#include "parser/handlers.hpp"
#include "parser/late_names.hpp"

namespace schemadiff {

namespace {

// HANDLER f, NO VALIDATOR.
void set_functions(Elaboration& elaboration, ForeignDataWrapper& wrapper, const List* stated) {
    for (auto* option : nodes_of<DefElem>(stated)) {
        std::string& function = text_of(option->defname) == "handler" ? wrapper.handler : wrapper.validator;
        function = option->arg == nullptr ? std::string()
                                          : function_name(elaboration, qualified(reinterpret_cast<List*>(option->arg)));
    }
}

}  // namespace

void create_foreign_data_wrapper(Elaboration& elaboration, CreateFdwStmt* statement) {
    ForeignDataWrapper wrapper;
    set_functions(elaboration, wrapper, statement->func_options);
    change_foreign_options(elaboration, wrapper.options, statement->options);
    ObjectId id = make_id(Kind::foreign_data_wrapper, "", statement->fdwname);
    elaboration.add(id, std::move(wrapper));
    note_maker(elaboration, id);
    elaboration.touch(id.name);
}

void alter_foreign_data_wrapper(Elaboration& elaboration, AlterFdwStmt* statement) {
    auto& wrapper =
        elaboration.require<ForeignDataWrapper>(make_id(Kind::foreign_data_wrapper, "", statement->fdwname));
    ForeignDataWrapper changed = wrapper;
    set_functions(elaboration, changed, statement->func_options);
    change_foreign_options(elaboration, changed.options, statement->options);
    wrapper = std::move(changed);
}

}  // namespace schemadiff
