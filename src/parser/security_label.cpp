#include <algorithm>

#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

namespace {

bool is_outside_of_schema(ObjectType type) {
    return type == OBJECT_DATABASE || type == OBJECT_ROLE || type == OBJECT_TABLESPACE || type == OBJECT_LARGEOBJECT;
}

}  // namespace

void set_security_label(Elaboration& elaboration, SecLabelStmt* statement) {
    if (is_outside_of_schema(statement->objtype)) {
        ++elaboration.not_schema["SECURITY LABEL ON DATABASE, ROLE, TABLESPACE or LARGE OBJECT"];
        return;
    }
    // The server takes the only one that it has loaded.
    if (statement->provider == nullptr)
        elaboration.wrong("unknown-provider", -1, "nothing tells whose security label this is",
                          "write SECURITY LABEL FOR provider ON ..");
    auto subject = find_subject(elaboration, statement->objtype, statement->object);
    if (!subject) return;
    ObjectId id = satellite_id(Kind::security_label, *subject);
    SecurityLabel label;
    if (auto* present = elaboration.payload<SecurityLabel>(id)) label = *present;
    std::erase_if(label.labels, [&](const ProvidedLabel& each) { return each.provider == statement->provider; });
    if (statement->label != nullptr) label.labels.push_back({statement->provider, statement->label});
    std::sort(label.labels.begin(), label.labels.end());
    if (label.labels.empty())
        elaboration.builder.remove(id);
    else
        elaboration.put(id, std::move(label));
}

}  // namespace schemadiff
