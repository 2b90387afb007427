#include <algorithm>

#include "base/text.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/publication.hpp"

namespace schemadiff {

namespace {

// The words of publish = 'insert, update', in the order of Publication::operations.
std::vector<std::string> operations_of(Elaboration& elaboration, const std::string& list) {
    std::vector<std::string> known = Publication{}.operations;
    std::vector<std::string> chosen, unknown;
    for (std::size_t at = 0; at <= list.size();) {
        std::size_t end = std::min(list.find(',', at), list.size());
        std::string word = list.substr(at, end - at);
        std::erase_if(word, [](char c) { return c == ' ' || c == '"'; });
        if (!word.empty())
            (std::find(known.begin(), known.end(), word) != known.end() ? chosen : unknown).push_back(word);
        at = end + 1;
    }
    if (!unknown.empty())
        elaboration.wrong("unknown-option", -1, "a publication cannot publish \"" + unknown.front() + '"',
                          "there are " + join(known, ", "));
    std::erase_if(
        known, [&](const std::string& word) { return std::find(chosen.begin(), chosen.end(), word) == chosen.end(); });
    return known;
}

void set_options(Elaboration& elaboration, Publication& publication, const List* options) {
    for (auto* option : nodes_of<DefElem>(options)) {
        std::string word = option->defname;
        if (word == "publish") publication.operations = operations_of(elaboration, option_value(option));
        if (word == "publish_via_partition_root") publication.via_root = option_is_true(option);
        if (word == "publish_generated_columns")
            // Without a value: those that are stored.
            publication.generated_columns = option->arg == nullptr ? "stored" : option_value(option);
    }
}

}  // namespace

void create_publication(Elaboration& elaboration, CreatePublicationStmt* statement) {
    ObjectId id = make_id(Kind::publication, "", statement->pubname);
    if (!elaboration.resuming()) {
        Publication publication;
        publication.all_tables = statement->for_all_tables;
        set_options(elaboration, publication, statement->options);
        elaboration.add(id, std::move(publication));
        note_maker(elaboration, id);
        elaboration.touch(id.name);
    }
    add_published(elaboration, id, statement->pubobjects);
}

void alter_publication(Elaboration& elaboration, AlterPublicationStmt* statement) {
    ObjectId id = make_id(Kind::publication, "", statement->pubname);
    auto& publication = elaboration.require<Publication>(id);
    if (!elaboration.resuming()) {
        set_options(elaboration, publication, statement->options);
        if (statement->pubobjects != nullptr && statement->action == AP_SetObjects) forget_published(elaboration, id);
    }
    if (statement->action == AP_DropObjects)
        drop_published(elaboration, id, statement->pubobjects);
    else
        add_published(elaboration, id, statement->pubobjects);
}

}  // namespace schemadiff
