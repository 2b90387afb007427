#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/late_names.hpp"

namespace schemadiff {

namespace {

std::string function_in(const Elaboration& elaboration, const List* name) {
    return name == nullptr ? std::string() : function_name(elaboration, qualified(name));
}

}  // namespace

// Without a handler it is CREATE EXTENSION in other words, which is how the grammar hands it on.
void create_language(Elaboration& elaboration, CreatePLangStmt* statement) {
    Language language;
    language.trusted = statement->pltrusted;
    language.handler = function_in(elaboration, statement->plhandler);
    language.inline_handler = function_in(elaboration, statement->plinline);
    language.validator = function_in(elaboration, statement->plvalidator);
    ObjectId id = make_id(Kind::language, "", statement->plname);
    bool is_new = elaboration.builder.find(id) == nullptr;
    if (!is_new && statement->replace) {
        *elaboration.payload<Language>(id) = std::move(language);
        return;
    }
    elaboration.add(id, std::move(language));
    note_maker(elaboration, id);
    elaboration.touch(id.name);
}

}  // namespace schemadiff
